import rule from "../../../rules/health/546";
import { ruleCases, type FindingCase, type SilentCase } from "../support/rule-cases";
import { IN_CARE_ALL_YEAR, NOT_IN_CARE_ALL_YEAR, OPEN_EPISODE } from "../support/full-year";

export default ruleCases(rule, {
  silent: [
    ...NOT_IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): SilentCase => [why, { Episodes, OC2: [{ DOB: "01/01/2015", HEALTH_CHECK: 1 }] }],
    ),
    [
      "turns 5 on 1 April",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "01/04/2020", HEALTH_CHECK: 1 }] },
    ],
    ["left blank", { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "01/01/2015" }] }],
    ["no date of birth", { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ HEALTH_CHECK: 1 }] }],
    [
      "date of birth unreadable",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "31/02/2010", HEALTH_CHECK: 1 }] },
    ],
  ],
  finds: [
    ...IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): FindingCase => [
        why,
        { Episodes, OC2: [{ DOB: "01/01/2015", HEALTH_CHECK: 1 }] },
        ["OC2 1 DOB HEALTH_CHECK"],
      ],
    ),
    [
      "turns 5 on 31 March, and 0 is an entry",
      { year: "2024/25", Episodes: [OPEN_EPISODE], OC2: [{ DOB: "31/03/2020", HEALTH_CHECK: 0 }] },
      ["OC2 1 DOB HEALTH_CHECK"],
    ],
  ],
});
