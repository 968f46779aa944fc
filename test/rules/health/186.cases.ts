import rule from "../../../rules/health/186";
import { ruleCases, type FindingCase, type SilentCase } from "../support/rule-cases";
import { IN_CARE_ALL_YEAR, NOT_IN_CARE_ALL_YEAR, OPEN_EPISODE } from "../support/full-year";

export default ruleCases(rule, {
  silent: [
    ...NOT_IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): SilentCase => [why, { Episodes, OC2: [{ DOB: "05/05/2015" }] }],
    ),
    ["a reason is given", { Episodes: [OPEN_EPISODE], OC2: [{ DOB: "05/05/2015", SDQ_REASON: "SDQ4" }] }],
    ["a score is given", { Episodes: [OPEN_EPISODE], OC2: [{ DOB: "05/05/2015", SDQ_SCORE: 0 }] }],
    [
      "turns 17 on the last day of the year",
      { year: "2022/23", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "31/03/2006" }] },
    ],
    ["turned 4 on 2 April", { year: "2022/23", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "02/04/2018" }] }],
    ["no date of birth", { Episodes: [OPEN_EPISODE], OC2: [{ DOB: "" }] }],
    ["no OC2 row", { Episodes: [OPEN_EPISODE], OC2: [] }],
    ["date of birth unreadable", { Episodes: [OPEN_EPISODE], OC2: [{ DOB: "31/02/2010" }] }],
  ],
  finds: [
    ...IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): FindingCase => [
        why,
        { Episodes, OC2: [{ DOB: "05/05/2015" }] },
        ["OC2 1 SDQ_SCORE SDQ_REASON"],
      ],
    ),
    [
      "turns 17 the day after the year",
      { year: "2022/23", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "01/04/2006" }] },
      ["OC2 1 SDQ_SCORE SDQ_REASON"],
    ],
    [
      "turned 4 on 1 April",
      { year: "2022/23", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "01/04/2018" }] },
      ["OC2 1 SDQ_SCORE SDQ_REASON"],
    ],
  ],
});
