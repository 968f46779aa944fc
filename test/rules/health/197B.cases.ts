import rule from "../../../rules/health/197B";
import { ruleCases, type FindingCase, type SilentCase } from "../support/rule-cases";
import { IN_CARE_ALL_YEAR, NOT_IN_CARE_ALL_YEAR, OPEN_EPISODE } from "../support/full-year";

export default ruleCases(rule, {
  silent: [
    ...NOT_IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): SilentCase => [why, { Episodes, OC2: [{ DOB: "09/09/2021" }] }],
    ),
    [
      "turned 4 the day before the year",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "31/03/2020" }] },
    ],
    [
      "turns 4 the day after the year",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "01/04/2021" }] },
    ],
    [
      "turned 17 the day before the year",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "31/03/2007" }] },
    ],
    [
      "turns 17 the day after the year",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "01/04/2008" }] },
    ],
    [
      "a reason is given",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "09/09/2020", SDQ_REASON: "SDQ1" }] },
    ],
    [
      "an unreadable score is an entry too",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "09/09/2020", SDQ_SCORE: "none" }] },
    ],
    ["no date of birth", { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "" }] }],
    ["date of birth unreadable", { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "31/02/2010" }] }],
  ],
  finds: [
    ...IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): FindingCase => [
        why,
        { Episodes, OC2: [{ DOB: "09/09/2021" }] },
        ["OC2 1 SDQ_REASON DOB"],
      ],
    ),
    [
      "4th birthday on the first day of the year",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "01/04/2020" }] },
      ["OC2 1 SDQ_REASON DOB"],
    ],
    [
      "4th birthday on the last day of the year",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "31/03/2021" }] },
      ["OC2 1 SDQ_REASON DOB"],
    ],
    [
      "17th birthday on the first day of the year",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "01/04/2007" }] },
      ["OC2 1 SDQ_REASON DOB"],
    ],
    [
      "17th birthday on the last day of the year",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "31/03/2008" }] },
      ["OC2 1 SDQ_REASON DOB"],
    ],
    [
      "born on 29 February, the 17th birthday is on 28 February",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "29/02/2008" }] },
      ["OC2 1 SDQ_REASON DOB"],
    ],
    [
      "a row without a date of birth comes before it",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "" }, { DOB: "01/04/2020" }] },
      ["OC2 2 SDQ_REASON DOB"],
    ],
  ],
});
