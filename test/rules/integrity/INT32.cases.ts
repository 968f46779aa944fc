import rule from "../../../rules/integrity/INT32";
import { repeatedIdentifierCases } from "./support";

export default repeatedIdentifierCases(rule, "Header");
