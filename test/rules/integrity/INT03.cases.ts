import rule from "../../../rules/integrity/INT03";
import { notInHeaderCases } from "./support";

export default notInHeaderCases(rule, "Episodes");
