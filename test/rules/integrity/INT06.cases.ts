import rule from "../../../rules/integrity/INT06";
import { notInHeaderCases } from "./support";

export default notInHeaderCases(rule, "OC3");
