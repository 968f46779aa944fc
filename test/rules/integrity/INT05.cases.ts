import rule from "../../../rules/integrity/INT05";
import { notInHeaderCases } from "./support";

export default notInHeaderCases(rule, "OC2");
