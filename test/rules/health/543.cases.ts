import rule from "../../../rules/health/543";
import { ruleCases, type FindingCase, type SilentCase } from "../support/rule-cases";
import { IN_CARE_ALL_YEAR, NOT_IN_CARE_ALL_YEAR, OPEN_EPISODE } from "../support/full-year";

export default ruleCases(rule, {
  silent: [
    ...NOT_IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): SilentCase => [why, { Episodes, OC2: [{ DOB: "05/05/2010" }] }],
    ),
    ["turns 10 on 1 April", { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "01/04/2015" }] }],
    [
      "answered with 0",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "05/05/2010", CONVICTED: 0 }] },
    ],
    ["no date of birth", { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ CONVICTED: "" }] }],
    ["date of birth unreadable", { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "31/02/2010" }] }],
  ],
  finds: [
    ...IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): FindingCase => [
        why,
        { Episodes, OC2: [{ DOB: "05/05/2010" }] },
        ["OC2 1 DOB CONVICTED"],
      ],
    ),
    [
      "turns 10 on 31 March",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "31/03/2015" }] },
      ["OC2 1 DOB CONVICTED"],
    ],
  ],
});
