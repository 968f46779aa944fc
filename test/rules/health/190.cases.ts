import rule from "../../../rules/health/190";
import { ruleCases, type FindingCase, type SilentCase } from "../support/rule-cases";
import { IN_CARE_ALL_YEAR, NOT_IN_CARE_ALL_YEAR, OPEN_EPISODE } from "../support/full-year";

/** The eight fields of the row. */
const EIGHT = [
  "OC2 1 CONVICTED",
  "OC2 1 HEALTH_CHECK",
  "OC2 1 IMMUNISATIONS",
  "OC2 1 TEETH_CHECK",
  "OC2 1 HEALTH_ASSESSMENT",
  "OC2 1 SUBSTANCE_MISUSE",
  "OC2 1 INTERVENTION_RECEIVED",
  "OC2 1 INTERVENTION_OFFERED",
];

export default ruleCases(rule, {
  silent: [
    ...IN_CARE_ALL_YEAR.map(([why, Episodes]): SilentCase => [why, { Episodes, OC2: [{ TEETH_CHECK: 1 }] }]),
    ["only the SDQ fields are filled in", { Episodes: [], OC2: [{ SDQ_SCORE: 12, SDQ_REASON: "SDQ1" }] }],
  ],
  finds: [
    ...NOT_IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): FindingCase => [why, { Episodes, OC2: [{ TEETH_CHECK: 1 }] }, EIGHT],
    ),
    [
      "an answer of 0 is still data",
      { year: "2022/23", Episodes: [{ DECOM: "06/06/2022", RNE: "S", LS: "C2" }], OC2: [{ CONVICTED: 0 }] },
      EIGHT,
    ],
    [
      "a row without CHILD has no episodes",
      { Episodes: [{ ...OPEN_EPISODE, CHILD: "" }], OC2: [{ CHILD: "", TEETH_CHECK: 1 }] },
      EIGHT,
    ],
    [
      "any one of the eight fields",
      {
        Episodes: [],
        OC2: [
          { IMMUNISATIONS: 1 },
          { TEETH_CHECK: 1 },
          { HEALTH_ASSESSMENT: 1 },
          { SUBSTANCE_MISUSE: 1 },
          { CONVICTED: 1 },
          { HEALTH_CHECK: 1 },
          { INTERVENTION_RECEIVED: 1 },
          { INTERVENTION_OFFERED: 1 },
        ],
      },
      Array.from({ length: 8 }, (_, index) =>
        [
          "IMMUNISATIONS",
          "TEETH_CHECK",
          "HEALTH_ASSESSMENT",
          "SUBSTANCE_MISUSE",
          "CONVICTED",
          "HEALTH_CHECK",
          "INTERVENTION_RECEIVED",
          "INTERVENTION_OFFERED",
        ].map((field) => `OC2 ${index + 1} ${field}`),
      ).flat(),
    ],
  ],
});
