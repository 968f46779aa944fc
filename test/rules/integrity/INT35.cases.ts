import rule from "../../../rules/integrity/INT35";
import { repeatedIdentifierCases } from "./support";

export default repeatedIdentifierCases(rule, "PrevPerm");
