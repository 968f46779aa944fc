import rule from "../../../rules/integrity/INT16";
import { dateOfBirthDiffersCases } from "./support";

export default dateOfBirthDiffersCases(rule, "PrevPerm");
