import rule from "../../../rules/health/545";
import { ruleCases, type FindingCase, type SilentCase } from "../support/rule-cases";
import { IN_CARE_ALL_YEAR, NOT_IN_CARE_ALL_YEAR, OPEN_EPISODE } from "../support/full-year";

export default ruleCases(rule, {
  silent: [
    ...NOT_IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): SilentCase => [why, { Episodes, OC2: [{ DOB: "10/10/2022" }] }],
    ),
    ["turns 5 on 31 March", { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "31/03/2020" }] }],
    [
      "answered with 0",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "10/10/2022", HEALTH_CHECK: 0 }] },
    ],
    ["no date of birth", { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ TEETH_CHECK: 1 }] }],
    [
      "date of birth unreadable",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "31/02/2010", TEETH_CHECK: 1 }] },
    ],
  ],
  finds: [
    ...IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): FindingCase => [
        why,
        { Episodes, OC2: [{ DOB: "10/10/2022" }] },
        ["OC2 1 DOB HEALTH_CHECK"],
      ],
    ),
    [
      "turns 5 on 1 April",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "01/04/2020" }] },
      ["OC2 1 DOB HEALTH_CHECK"],
    ],
    [
      "a date of birth after the year's end",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "01/05/2025" }] },
      ["OC2 1 DOB HEALTH_CHECK"],
    ],
  ],
});
