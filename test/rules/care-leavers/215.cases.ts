import rule from "../../../rules/care-leavers/215";
import { cellsOfHealthFields, EACH_HEALTH_FIELD_ALONE } from "../support/health-fields";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["SDQ fields do not count", { OC3: [{ IN_TOUCH: "YES" }], OC2: [{ SDQ_SCORE: 12 }] }],
    ["the OC3 row is empty", { OC3: [{ DOB: "01/05/2006" }], OC2: [{ TEETH_CHECK: 1 }] }],
    ["only in OC3", { OC3: [{ IN_TOUCH: "YES" }] }],
    ["only in OC2", { OC2: [{ TEETH_CHECK: 1 }] }],
    ["two children", { OC3: [{ CHILD: "A", IN_TOUCH: "YES" }], OC2: [{ CHILD: "B", TEETH_CHECK: 1 }] }],
  ],
  finds: [
    [
      "one field filled in on each side; 0 counts as filled in",
      { OC3: [{ IN_TOUCH: "YES" }], OC2: [{ CONVICTED: 0 }] },
      [
        "OC3 1 IN_TOUCH ACTIV ACCOM",
        "OC2 1 CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
      ],
    ],
    [
      "of two OC2 rows only the one with data",
      { OC3: [{ ACTIV: "F1" }], OC2: [{ SDQ_SCORE: 3 }, { INTERVENTION_OFFERED: 1 }] },
      [
        "OC3 1 IN_TOUCH ACTIV ACCOM",
        "OC2 2 CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
      ],
    ],
    [
      "accommodation alone is enough",
      { OC3: [{ ACCOM: 0 }], OC2: [{ TEETH_CHECK: 1 }] },
      [
        "OC3 1 IN_TOUCH ACTIV ACCOM",
        "OC2 1 CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
      ],
    ],
    [
      "any one of the eight health fields",
      {
        OC3: [{ ACTIV: "F1" }],
        OC2: EACH_HEALTH_FIELD_ALONE,
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM", ...cellsOfHealthFields(8)],
    ],
  ],
});
