import rule from "../../../rules/health/544";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "all four given",
      {
        OC2: [{ CONVICTED: 1, IMMUNISATIONS: 0, TEETH_CHECK: 0, HEALTH_ASSESSMENT: 1, SUBSTANCE_MISUSE: 0 }],
      },
    ],
    [
      "all four 0",
      {
        OC2: [{ CONVICTED: 1, IMMUNISATIONS: 0, TEETH_CHECK: 0, HEALTH_ASSESSMENT: 0, SUBSTANCE_MISUSE: 0 }],
      },
    ],
    ["0 with all four blank is checked by another rule", { OC2: [{ CONVICTED: 0 }] }],
    ["blank with all four blank", { OC2: [{ DOB: "01/05/2015" }] }],
  ],
  finds: [
    [
      "one field missing",
      { OC2: [{ CONVICTED: 1, IMMUNISATIONS: 1, HEALTH_ASSESSMENT: 1, SUBSTANCE_MISUSE: 0 }] },
      ["OC2 1 CONVICTED IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE"],
    ],
    [
      "two fields missing",
      { OC2: [{ CONVICTED: 1, IMMUNISATIONS: 1, TEETH_CHECK: 1 }] },
      ["OC2 1 CONVICTED IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE"],
    ],
    [
      "all four missing",
      { OC2: [{ CONVICTED: 1 }] },
      ["OC2 1 CONVICTED IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE"],
    ],
    [
      "any one of the four fields left blank",
      {
        OC2: [
          { CONVICTED: 1, TEETH_CHECK: 1, HEALTH_ASSESSMENT: 1, SUBSTANCE_MISUSE: 1 },
          { CONVICTED: 1, IMMUNISATIONS: 1, HEALTH_ASSESSMENT: 1, SUBSTANCE_MISUSE: 1 },
          { CONVICTED: 1, IMMUNISATIONS: 1, TEETH_CHECK: 1, SUBSTANCE_MISUSE: 1 },
          { CONVICTED: 1, IMMUNISATIONS: 1, TEETH_CHECK: 1, HEALTH_ASSESSMENT: 1 },
        ],
      },
      Array.from({ length: 4 }, (_, index) =>
        ["CONVICTED", "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE"].map(
          (field) => `OC2 ${index + 1} ${field}`,
        ),
      ).flat(),
    ],
  ],
});
