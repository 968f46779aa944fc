import rule from "../../../rules/integrity/INT13";
import { dateOfBirthDiffersCases } from "./support";

export default dateOfBirthDiffersCases(rule, "Missing");
