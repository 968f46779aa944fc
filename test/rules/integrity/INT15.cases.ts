import rule from "../../../rules/integrity/INT15";
import { dateOfBirthDiffersCases } from "./support";

export default dateOfBirthDiffersCases(rule, "OC3");
