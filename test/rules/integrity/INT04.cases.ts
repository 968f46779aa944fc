import rule from "../../../rules/integrity/INT04";
import { notInHeaderCases } from "./support";

export default notInHeaderCases(rule, "Missing");
