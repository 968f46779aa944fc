import rule from "../../../rules/health/198";
import { ruleCases, type FindingCase, type SilentCase } from "../support/rule-cases";
import { IN_CARE_ALL_YEAR, NOT_IN_CARE_ALL_YEAR, OPEN_EPISODE } from "../support/full-year";

export default ruleCases(rule, {
  silent: [
    ...IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): SilentCase => [why, { Episodes, OC2: [{ SDQ_REASON: "SDQ1" }] }],
    ),
    [
      "no reason entered",
      { year: "2024/25", Episodes: [{ DECOM: "01/10/2024", RNE: "S" }], OC2: [{ SDQ_SCORE: 12 }] },
    ],
  ],
  finds: [
    ...NOT_IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): FindingCase => [
        why,
        { Episodes, OC2: [{ SDQ_REASON: "SDQ1" }] },
        ["OC2 1 SDQ_REASON"],
      ],
    ),
    ["an unknown reason counts", { Episodes: [], OC2: [{ SDQ_REASON: "X" }] }, ["OC2 1 SDQ_REASON"]],
    [
      "an undated episode that ended in the year breaks the year",
      { Episodes: [OPEN_EPISODE, { DEC: "01/06/2025", REC: "E4A" }], OC2: [{ SDQ_REASON: "SDQ2" }] },
      ["OC2 1 SDQ_REASON"],
    ],
    [
      "a row without CHILD has no episodes",
      { Episodes: [{ ...OPEN_EPISODE, CHILD: "" }], OC2: [{ CHILD: "", SDQ_REASON: "SDQ1" }] },
      ["OC2 1 SDQ_REASON"],
    ],
  ],
});
