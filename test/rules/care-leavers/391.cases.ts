import rule from "../../../rules/care-leavers/391";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["turns 17 on the last day", { year: "2022/23", OC3: [{ DOB: "31/03/2006", IN_TOUCH: "YES" }] }],
    ["nothing filled in", { year: "2022/23", OC3: [{ DOB: "01/01/2010" }] }],
    ["no upper age", { year: "2022/23", OC3: [{ DOB: "01/01/1995", IN_TOUCH: "YES" }] }],
    ["no date of birth", { year: "2022/23", OC3: [{ IN_TOUCH: "YES" }] }],
    ["date of birth unreadable", { year: "2022/23", OC3: [{ DOB: "31/02/2010", IN_TOUCH: "YES" }] }],
  ],
  finds: [
    [
      "turns 17 the day after the year",
      { year: "2022/23", OC3: [{ DOB: "01/04/2006", IN_TOUCH: "YES" }] },
      ["OC3 1 DOB", "OC3 1 IN_TOUCH", "OC3 1 ACTIV", "OC3 1 ACCOM"],
    ],
    [
      "accommodation alone is enough",
      { year: "2022/23", OC3: [{ DOB: "01/04/2006", ACCOM: 0 }] },
      ["OC3 1 DOB", "OC3 1 IN_TOUCH", "OC3 1 ACTIV", "OC3 1 ACCOM"],
    ],
    [
      "born on 29 February, 17 in 2025 is 28 February",
      { year: "2023/24", OC3: [{ DOB: "29/02/2008", ACTIV: "F1" }] },
      ["OC3 1 DOB", "OC3 1 IN_TOUCH", "OC3 1 ACTIV", "OC3 1 ACCOM"],
    ],
  ],
});
