import rule from "../../../rules/integrity/INT11";
import { dateOfBirthDiffersCases } from "./support";

export default dateOfBirthDiffersCases(rule, "AD1");
