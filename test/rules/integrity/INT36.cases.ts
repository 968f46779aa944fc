import rule from "../../../rules/integrity/INT36";
import { repeatedIdentifierCases } from "./support";

export default repeatedIdentifierCases(rule, "UASC");
