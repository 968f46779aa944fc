import rule from "../../../rules/health/191";
import { ruleCases, type FindingCase, type SilentCase } from "../support/rule-cases";
import { IN_CARE_ALL_YEAR, NOT_IN_CARE_ALL_YEAR, OPEN_EPISODE } from "../support/full-year";

export default ruleCases(rule, {
  silent: [
    ...NOT_IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): SilentCase => [
        why,
        { Episodes, OC2: [{ IMMUNISATIONS: 1, HEALTH_ASSESSMENT: 1, SUBSTANCE_MISUSE: 0 }] },
      ],
    ),
    [
      "all four filled in, whatever with",
      {
        Episodes: [OPEN_EPISODE],
        OC2: [{ IMMUNISATIONS: 1, TEETH_CHECK: "Y", HEALTH_ASSESSMENT: 0, SUBSTANCE_MISUSE: 0 }],
      },
    ],
    [
      "care began on 2 April and there is no OC2 row",
      { year: "2024/25", Episodes: [{ DECOM: "02/04/2024", RNE: "S" }], OC2: [] },
    ],
    ["OC2 row without any episode", { Episodes: [], OC2: [{ DOB: "01/05/2015" }] }],
    ["no episode can be dated", { Episodes: [{ LS: "C2" }, { DECOM: "31/06/2024" }], OC2: [] }],
    [
      "an episode without CHILD",
      { year: "2024/25", Episodes: [{ CHILD: "", DECOM: "01/01/2020", RNE: "S", LS: "C2" }] },
    ],
  ],
  finds: [
    ...IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): FindingCase => [
        why,
        { Episodes, OC2: [{ IMMUNISATIONS: 1, HEALTH_ASSESSMENT: 1, SUBSTANCE_MISUSE: 0 }] },
        ["OC2 1 IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE"],
      ],
    ),
    [
      "in care from 1 April and no OC2 row: the earliest episode is marked",
      {
        year: "2024/25",
        Episodes: [
          { DECOM: "12/09/2024", RNE: "P" },
          { DECOM: "01/04/2024", DEC: "12/09/2024", RNE: "S", REC: "X1" },
        ],
        OC2: [],
      },
      ["Episodes 2 CHILD"],
    ],
    [
      "of two episodes from the same day the first in the file is marked",
      { Episodes: [OPEN_EPISODE, { ...OPEN_EPISODE, LS: "E1" }], OC2: [] },
      ["Episodes 1 CHILD"],
    ],
    [
      "an unreadable end counts as still open",
      { Episodes: [{ ...OPEN_EPISODE, DEC: "31/06/2025" }], OC2: [] },
      ["Episodes 1 CHILD"],
    ],
    [
      "of two OC2 rows only the one with blanks",
      {
        Episodes: [OPEN_EPISODE],
        OC2: [
          { IMMUNISATIONS: 1, TEETH_CHECK: 1, HEALTH_ASSESSMENT: 0, SUBSTANCE_MISUSE: 0 },
          { IMMUNISATIONS: 1 },
        ],
      },
      ["OC2 2 IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE"],
    ],
    [
      "any one of the four fields left blank",
      {
        Episodes: [OPEN_EPISODE],
        OC2: [
          { TEETH_CHECK: 1, HEALTH_ASSESSMENT: 1, SUBSTANCE_MISUSE: 1 },
          { IMMUNISATIONS: 1, HEALTH_ASSESSMENT: 1, SUBSTANCE_MISUSE: 1 },
          { IMMUNISATIONS: 1, TEETH_CHECK: 1, SUBSTANCE_MISUSE: 1 },
          { IMMUNISATIONS: 1, TEETH_CHECK: 1, HEALTH_ASSESSMENT: 1 },
        ],
      },
      Array.from({ length: 4 }, (_, index) =>
        ["IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE"].map(
          (field) => `OC2 ${index + 1} ${field}`,
        ),
      ).flat(),
    ],
  ],
});
