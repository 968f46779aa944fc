import rule from "../../../rules/health/185";
import { ruleCases, type FindingCase, type SilentCase } from "../support/rule-cases";
import { IN_CARE_ALL_YEAR, NOT_IN_CARE_ALL_YEAR, OPEN_EPISODE } from "../support/full-year";

export default ruleCases(rule, {
  silent: [
    ...IN_CARE_ALL_YEAR.map(([why, Episodes]): SilentCase => [why, { Episodes, OC2: [{ SDQ_SCORE: 12 }] }]),
    ["only the reason is filled in", { Episodes: [], OC2: [{ SDQ_REASON: "SDQ2" }] }],
  ],
  finds: [
    ...NOT_IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): FindingCase => [why, { Episodes, OC2: [{ SDQ_SCORE: 12 }] }, ["OC2 1 SDQ_SCORE"]],
    ),
    [
      "no episode is dated, so none is in the year",
      { Episodes: [{ LS: "C2" }], OC2: [{ SDQ_SCORE: 12 }] },
      ["OC2 1 SDQ_SCORE"],
    ],
    ["text in the score counts", { Episodes: [], OC2: [{ SDQ_SCORE: "SDQ2" }] }, ["OC2 1 SDQ_SCORE"]],
    [
      "rows without CHILD never match each other",
      { Episodes: [{ ...OPEN_EPISODE, CHILD: "" }], OC2: [{ CHILD: "", SDQ_SCORE: 12 }] },
      ["OC2 1 SDQ_SCORE"],
    ],
  ],
});
