import rule from "../../../rules/health/192";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["0 is an answer", { OC2: [{ SUBSTANCE_MISUSE: 1, INTERVENTION_RECEIVED: 0 }] }],
    ["no misuse recorded", { OC2: [{ SUBSTANCE_MISUSE: 0 }] }],
    ["nothing said about misuse", { OC2: [{ INTERVENTION_OFFERED: 1 }] }],
    ["any other entry stops it", { OC2: [{ SUBSTANCE_MISUSE: 1, INTERVENTION_RECEIVED: "Y" }] }],
  ],
  finds: [
    [
      "misuse recorded, INTERVENTION_RECEIVED left blank",
      { OC2: [{ SUBSTANCE_MISUSE: 1, INTERVENTION_OFFERED: 1 }] },
      ["OC2 1 SUBSTANCE_MISUSE INTERVENTION_RECEIVED"],
    ],
  ],
});
