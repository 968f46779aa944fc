import rule from "../../../rules/health/182";
import { cellsOfHealthFields } from "../support/health-fields";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "all four core fields filled in, the others blank",
      { OC2: [{ IMMUNISATIONS: 1, TEETH_CHECK: 1, HEALTH_ASSESSMENT: 1, SUBSTANCE_MISUSE: 1 }] },
    ],
    ["all eight empty; SDQ fields do not count", { OC2: [{ SDQ_SCORE: 12 }] }],
    [
      "three core fields and nothing else",
      { OC2: [{ IMMUNISATIONS: 1, TEETH_CHECK: 1, HEALTH_ASSESSMENT: 1 }] },
    ],
    [
      "all eight filled in",
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
      "teeth check blank although CONVICTED is filled in",
      { OC2: [{ IMMUNISATIONS: 1, HEALTH_ASSESSMENT: 1, SUBSTANCE_MISUSE: 0, CONVICTED: 0 }] },
      [
        "OC2 1 IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE CONVICTED HEALTH_CHECK INTERVENTION_RECEIVED INTERVENTION_OFFERED",
      ],
    ],
    [
      "only the check for under fives is filled in",
      { OC2: [{ HEALTH_CHECK: 1 }] },
      [
        "OC2 1 IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE CONVICTED HEALTH_CHECK INTERVENTION_RECEIVED INTERVENTION_OFFERED",
      ],
    ],
    [
      "only an offer of help is filled in",
      { OC2: [{ INTERVENTION_OFFERED: 0 }] },
      [
        "OC2 1 IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE CONVICTED HEALTH_CHECK INTERVENTION_RECEIVED INTERVENTION_OFFERED",
      ],
    ],
    [
      "any one of the four core fields left blank",
      {
        OC2: [
          { CONVICTED: 0, TEETH_CHECK: 1, HEALTH_ASSESSMENT: 1, SUBSTANCE_MISUSE: 1 },
          { CONVICTED: 0, IMMUNISATIONS: 1, HEALTH_ASSESSMENT: 1, SUBSTANCE_MISUSE: 1 },
          { CONVICTED: 0, IMMUNISATIONS: 1, TEETH_CHECK: 1, SUBSTANCE_MISUSE: 1 },
          { CONVICTED: 0, IMMUNISATIONS: 1, TEETH_CHECK: 1, HEALTH_ASSESSMENT: 1 },
        ],
      },
      cellsOfHealthFields(4),
    ],
    ["an intervention received alone", { OC2: [{ INTERVENTION_RECEIVED: 1 }] }, cellsOfHealthFields(1)],
  ],
});
