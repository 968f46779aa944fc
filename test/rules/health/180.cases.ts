import rule from "../../../rules/health/180";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["lowest score", { OC2: [{ SDQ_SCORE: 0 }] }],
    ["highest score", { OC2: [{ SDQ_SCORE: 40 }] }],
    ["written with a decimal", { OC2: [{ SDQ_SCORE: "20.0" }] }],
    ["leading zero", { OC2: [{ SDQ_SCORE: "07" }] }],
    ["written with an exponent", { OC2: [{ SDQ_SCORE: "1e1" }] }],
    ["spaces around it", { OC2: [{ SDQ_SCORE: " 12 " }] }],
    ["blank", { OC2: [{ SDQ_SCORE: "", SDQ_REASON: "SDQ2" }] }],
  ],
  finds: [
    ["above the range", { OC2: [{ SDQ_SCORE: 41 }] }, ["OC2 1 SDQ_SCORE"]],
    ["below the range", { OC2: [{ SDQ_SCORE: -1 }] }, ["OC2 1 SDQ_SCORE"]],
    ["a fraction", { OC2: [{ SDQ_SCORE: 20.5 }] }, ["OC2 1 SDQ_SCORE"]],
    ["a reason code in the wrong field", { OC2: [{ SDQ_SCORE: "SDQ2" }] }, ["OC2 1 SDQ_SCORE"]],
  ],
});
