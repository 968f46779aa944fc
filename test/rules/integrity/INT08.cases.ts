import rule from "../../../rules/integrity/INT08";
import { notInHeaderCases } from "./support";

export default notInHeaderCases(rule, "Reviews");
