import rule from "../../../rules/health/190";
import { ruleCases, type FindingCase, type SilentCase } from "../support/rule-cases";
import { IN_CARE_ALL_YEAR, NOT_IN_CARE_ALL_YEAR, OPEN_EPISODE } from "../support/full-year";
import { cellsOfHealthFields, EACH_HEALTH_FIELD_ALONE } from "../support/health-fields";

/** The eight fields of the row. */
const EIGHT = cellsOfHealthFields(1);

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
        OC2: EACH_HEALTH_FIELD_ALONE,
      },
      cellsOfHealthFields(8),
    ],
  ],
});
