import rule from "../../../rules/integrity/INT31";
import { repeatedIdentifierCases } from "./support";

export default repeatedIdentifierCases(rule, "AD1");
