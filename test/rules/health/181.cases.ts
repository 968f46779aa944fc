import rule from "../../../rules/health/181";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["blank fields are accepted", { OC2: [{ CONVICTED: 0, IMMUNISATIONS: 1 }] }],
    ["all blank", { OC2: [{ DOB: "01/05/2015" }] }],
    [
      "all filled in with 0 or 1",
      {
        OC2: [
          {
            CONVICTED: 1,
            HEALTH_CHECK: 1,
            IMMUNISATIONS: 1,
            TEETH_CHECK: 0,
            HEALTH_ASSESSMENT: 1,
            SUBSTANCE_MISUSE: 1,
            INTERVENTION_RECEIVED: 1,
            INTERVENTION_OFFERED: 0,
          },
        ],
      },
    ],
  ],
  finds: [
    [
      "Y in one field",
      {
        OC2: [
          {
            CONVICTED: 1,
            HEALTH_CHECK: 1,
            IMMUNISATIONS: 1,
            TEETH_CHECK: "Y",
            HEALTH_ASSESSMENT: 1,
            SUBSTANCE_MISUSE: 1,
            INTERVENTION_RECEIVED: 1,
            INTERVENTION_OFFERED: 0,
          },
        ],
      },
      ["OC2 1 TEETH_CHECK"],
    ],
    [
      "a date instead of the flag",
      { OC2: [{ HEALTH_ASSESSMENT: "12/01/2023" }] },
      ["OC2 1 HEALTH_ASSESSMENT"],
    ],
    ["1.0 as text is not 1", { OC2: [{ IMMUNISATIONS: "1.0" }] }, ["OC2 1 IMMUNISATIONS"]],
    [
      "two fields at fault on one row",
      { OC2: [{ CONVICTED: 2, HEALTH_CHECK: 1, INTERVENTION_OFFERED: "NO" }] },
      ["OC2 1 CONVICTED INTERVENTION_OFFERED"],
    ],
    ["a space beside the code", { OC2: [{ CONVICTED: " 1" }] }, ["OC2 1 CONVICTED"]],
    [
      "every one of the eight fields with a value that is neither",
      {
        OC2: [
          {
            CONVICTED: 2,
            HEALTH_CHECK: 2,
            IMMUNISATIONS: 2,
            TEETH_CHECK: 2,
            HEALTH_ASSESSMENT: 2,
            SUBSTANCE_MISUSE: 2,
            INTERVENTION_RECEIVED: 2,
            INTERVENTION_OFFERED: 2,
          },
        ],
      },
      [
        "OC2 1 CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
      ],
    ],
  ],
});
