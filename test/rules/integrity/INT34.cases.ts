import rule from "../../../rules/integrity/INT34";
import { repeatedIdentifierCases } from "./support";

export default repeatedIdentifierCases(rule, "OC3");
