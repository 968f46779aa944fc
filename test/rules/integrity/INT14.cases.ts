import rule from "../../../rules/integrity/INT14";
import { dateOfBirthDiffersCases } from "./support";

export default dateOfBirthDiffersCases(rule, "OC2");
