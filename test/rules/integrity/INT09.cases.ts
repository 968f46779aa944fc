import rule from "../../../rules/integrity/INT09";
import { notInHeaderCases } from "./support";

export default notInHeaderCases(rule, "UASC");
