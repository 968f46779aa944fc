import rule from "../../../rules/care-leavers/391";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    ["turns 17 on the last day", { OC3: [{ DOB: "31/03/2006", IN_TOUCH: "YES" }] }],
    ["nothing filled in", { OC3: [{ DOB: "01/01/2010" }] }],
    ["no upper age", { OC3: [{ DOB: "01/01/1995", IN_TOUCH: "YES" }] }],
    ["no date of birth", { OC3: [{ IN_TOUCH: "YES" }] }],
    ["date of birth unreadable", { OC3: [{ DOB: "31/02/2010", IN_TOUCH: "YES" }] }],
  ],
  finds: [
    [
      "turns 17 the day after the year",
      { OC3: [{ DOB: "01/04/2006", IN_TOUCH: "YES" }] },
      ["OC3 1 DOB IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "accommodation alone is enough",
      { OC3: [{ DOB: "01/04/2006", ACCOM: 0 }] },
      ["OC3 1 DOB IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "born on 29 February, 17 in 2025 is 28 February",
      { year: "2023/24", OC3: [{ DOB: "29/02/2008", ACTIV: "F1" }] },
      ["OC3 1 DOB IN_TOUCH ACTIV ACCOM"],
    ],
  ],
});
