import rule from "../../../rules/health/196";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["first of the list", { OC2: [{ SDQ_REASON: "SDQ1" }] }],
    ["last of the list", { OC2: [{ SDQ_REASON: "SDQ5" }] }],
    ["lower case", { OC2: [{ SDQ_REASON: "sdq2" }] }],
    ["blank is accepted here", { OC2: [{ SDQ_REASON: "", SDQ_SCORE: 14 }] }],
    ["every code", { OC2: "SDQ1 SDQ2 SDQ3 SDQ4 SDQ5".split(" ").map((SDQ_REASON) => ({ SDQ_REASON })) }],
  ],
  finds: [
    ["after the end of the list", { OC2: [{ SDQ_REASON: "SDQ6" }] }, ["OC2 1 SDQ_REASON"]],
    ["before its start", { OC2: [{ SDQ_REASON: "SDQ0" }] }, ["OC2 1 SDQ_REASON"]],
    ["a bare digit", { OC2: [{ SDQ_REASON: 2 }] }, ["OC2 1 SDQ_REASON"]],
    ["a space beside the code", { OC2: [{ SDQ_REASON: "SDQ2 " }] }, ["OC2 1 SDQ_REASON"]],
  ],
});
