import rule from "../../../rules/integrity/INT18";
import { dateOfBirthDiffersCases } from "./support";

export default dateOfBirthDiffersCases(rule, "UASC");
