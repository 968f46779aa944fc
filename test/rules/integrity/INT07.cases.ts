import rule from "../../../rules/integrity/INT07";
import { notInHeaderCases } from "./support";

export default notInHeaderCases(rule, "PrevPerm");
