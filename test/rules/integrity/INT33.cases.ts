import rule from "../../../rules/integrity/INT33";
import { repeatedIdentifierCases } from "./support";

export default repeatedIdentifierCases(rule, "OC2");
