import rule from "../../../rules/health/159";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["no misuse identified", { OC2: [{ SUBSTANCE_MISUSE: 0, INTERVENTION_RECEIVED: 0 }] }],
    ["nothing said about misuse", { OC2: [{ INTERVENTION_RECEIVED: 0 }] }],
    [
      "offer answered with 0",
      { OC2: [{ SUBSTANCE_MISUSE: 1, INTERVENTION_RECEIVED: 0, INTERVENTION_OFFERED: 0 }] },
    ],
    ["receiving left blank is checked by another rule", { OC2: [{ SUBSTANCE_MISUSE: 1 }] }],
  ],
  finds: [
    [
      "nothing said about an offer",
      { OC2: [{ SUBSTANCE_MISUSE: 1, INTERVENTION_RECEIVED: 0 }] },
      ["OC2 1 SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED"],
    ],
  ],
});
