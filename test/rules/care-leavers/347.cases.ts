import rule from "../../../rules/care-leavers/347";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["18 on the first day", { year: "2024/25", OC3: [{ DOB: "01/04/2006", ACCOM: "T2" }] }],
    ["18 on the first day of 2023/24", { year: "2023/24", OC3: [{ DOB: "01/04/2005", ACCOM: "T1" }] }],
    ["not a foyer", { year: "2024/25", OC3: [{ DOB: "02/09/2007", ACCOM: "U1" }] }],
    ["no date of birth", { OC3: [{ ACCOM: "T1" }] }],
    ["date of birth unreadable", { OC3: [{ DOB: "2007", ACCOM: "T1" }] }],
    [
      "born on 29 February, 18 on 28 February before the year",
      { year: "2026/27", OC3: [{ DOB: "29/02/2008", ACCOM: "T1" }] },
    ],
  ],
  finds: [
    ["18 the day after", { year: "2024/25", OC3: [{ DOB: "02/04/2006", ACCOM: "T1" }] }, ["OC3 1 DOB ACCOM"]],
    [
      "18 the day after the start of 2023/24",
      { year: "2023/24", OC3: [{ DOB: "02/04/2005", ACCOM: "T2" }] },
      ["OC3 1 DOB ACCOM"],
    ],
    ["the letter alone", { year: "2024/25", OC3: [{ DOB: "02/04/2006", ACCOM: "T" }] }, ["OC3 1 DOB ACCOM"]],
    [
      "born on 29 February, 18 on 28 February within the year",
      { year: "2025/26", OC3: [{ DOB: "29/02/2008", ACCOM: "T1" }] },
      ["OC3 1 DOB ACCOM"],
    ],
  ],
});
