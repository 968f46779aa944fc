import rule from "../../../rules/health/157";
import { ruleCases, type FindingCase, type SilentCase } from "../support/rule-cases";
import { IN_CARE_ALL_YEAR, NOT_IN_CARE_ALL_YEAR, OPEN_EPISODE } from "../support/full-year";

export default ruleCases(rule, {
  silent: [
    ...NOT_IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): SilentCase => [why, { Episodes, OC2: [{ DOB: "12/03/2017", SDQ_REASON: "SDQ1" }] }],
    ),
    [
      "the 16th birthday fell one day before the year's end",
      { year: "2022/23", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "30/03/2007", SDQ_REASON: "SDQ1" }] },
    ],
    [
      "the 4th birthday fell on 2 April",
      { year: "2022/23", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "02/04/2018", SDQ_REASON: "SDQ1" }] },
    ],
    [
      "a score is given as well",
      { Episodes: [OPEN_EPISODE], OC2: [{ DOB: "12/03/2017", SDQ_SCORE: 12, SDQ_REASON: "SDQ1" }] },
    ],
    ["another reason", { Episodes: [OPEN_EPISODE], OC2: [{ DOB: "12/03/2017", SDQ_REASON: "SDQ2" }] }],
    ["no date of birth", { Episodes: [OPEN_EPISODE], OC2: [{ DOB: "", SDQ_REASON: "SDQ1" }] }],
    [
      "a score that is not a number still counts as filled in",
      { Episodes: [OPEN_EPISODE], OC2: [{ DOB: "12/03/2017", SDQ_SCORE: "n/a", SDQ_REASON: "SDQ1" }] },
    ],
    [
      "date of birth unreadable",
      { Episodes: [OPEN_EPISODE], OC2: [{ DOB: "31/02/2010", SDQ_REASON: "SDQ1" }] },
    ],
  ],
  finds: [
    ...IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): FindingCase => [
        why,
        { Episodes, OC2: [{ DOB: "12/03/2017", SDQ_REASON: "SDQ1" }] },
        ["OC2 1 SDQ_REASON DOB"],
      ],
    ),
    [
      "the 16th birthday falls on 31 March",
      { year: "2022/23", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "31/03/2007", SDQ_REASON: "SDQ1" }] },
      ["OC2 1 SDQ_REASON DOB"],
    ],
    [
      "the 4th birthday fell on 1 April",
      { year: "2022/23", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "01/04/2018", SDQ_REASON: "SDQ1" }] },
      ["OC2 1 SDQ_REASON DOB"],
    ],
    [
      "aged 9, a full year in care",
      { year: "2022/23", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "12/03/2014", SDQ_REASON: "SDQ1" }] },
      ["OC2 1 SDQ_REASON DOB"],
    ],
  ],
});
