import rule from "../../../rules/health/197a";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["score only", { OC2: [{ SDQ_SCORE: 22 }] }],
    ["reason only", { OC2: [{ SDQ_REASON: "SDQ3" }] }],
    ["neither", { OC2: [{ DOB: "01/05/2015" }] }],
  ],
  finds: [
    ["0 is a score", { OC2: [{ SDQ_SCORE: 0, SDQ_REASON: "SDQ3" }] }, ["OC2 1 SDQ_SCORE SDQ_REASON"]],
    [
      "an unreadable score and an unknown reason count",
      { OC2: [{ SDQ_SCORE: "n/a", SDQ_REASON: "X" }] },
      ["OC2 1 SDQ_SCORE SDQ_REASON"],
    ],
  ],
});
