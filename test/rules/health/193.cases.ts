import rule from "../../../rules/health/193";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["misuse is recorded", { OC2: [{ SUBSTANCE_MISUSE: 1, INTERVENTION_RECEIVED: 1 }] }],
    ["everything empty", { OC2: [{ DOB: "01/05/2012" }] }],
    [
      "an unknown code for misuse is checked by another rule",
      { OC2: [{ SUBSTANCE_MISUSE: 9, INTERVENTION_RECEIVED: 1 }] },
    ],
    [
      "misuse is recorded, help was offered but not received",
      {
        OC2: [
          { SUBSTANCE_MISUSE: 1, INTERVENTION_RECEIVED: 0, INTERVENTION_OFFERED: 1 },
          { SUBSTANCE_MISUSE: 1, INTERVENTION_OFFERED: 1 },
        ],
      },
    ],
    ["a 0 for misuse and nothing else", { OC2: [{ SUBSTANCE_MISUSE: 0 }] }],
  ],
  finds: [
    [
      "a 0 in an intervention field still counts as filled in",
      { OC2: [{ INTERVENTION_OFFERED: 0 }] },
      ["OC2 1 SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED"],
    ],
    [
      "no misuse, but an intervention received",
      { OC2: [{ SUBSTANCE_MISUSE: 0, INTERVENTION_RECEIVED: 1 }] },
      ["OC2 1 SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED"],
    ],
    [
      "misuse left blank, an intervention received",
      { OC2: [{ INTERVENTION_RECEIVED: 1 }] },
      ["OC2 1 SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED"],
    ],
  ],
});
