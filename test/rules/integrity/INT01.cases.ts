import rule from "../../../rules/integrity/INT01";
import { notInHeaderCases } from "./support";

export default notInHeaderCases(rule, "AD1");
