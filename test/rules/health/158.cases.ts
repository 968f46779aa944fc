import rule from "../../../rules/health/158";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "not received, so an answer about the offer is needed",
      { OC2: [{ INTERVENTION_RECEIVED: 0, INTERVENTION_OFFERED: 1 }] },
    ],
    ["received, and the offer left empty", { OC2: [{ INTERVENTION_RECEIVED: 1 }] }],
    ["nothing said about receiving", { OC2: [{ INTERVENTION_OFFERED: 1 }] }],
  ],
  finds: [
    [
      "0 is still an entry",
      { OC2: [{ INTERVENTION_RECEIVED: 1, INTERVENTION_OFFERED: 0 }] },
      ["OC2 1 INTERVENTION_RECEIVED INTERVENTION_OFFERED"],
    ],
    [
      "received and offered",
      { OC2: [{ SUBSTANCE_MISUSE: 1, INTERVENTION_RECEIVED: 1, INTERVENTION_OFFERED: 1 }] },
      ["OC2 1 INTERVENTION_RECEIVED INTERVENTION_OFFERED"],
    ],
  ],
});
