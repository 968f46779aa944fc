import rule from "../../../rules/integrity/INT17";
import { dateOfBirthDiffersCases } from "./support";

export default dateOfBirthDiffersCases(rule, "Reviews");
