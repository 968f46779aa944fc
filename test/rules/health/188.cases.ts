import rule from "../../../rules/health/188";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["turns 4 on the last day", { year: "2022/23", OC2: [{ DOB: "31/03/2019", SDQ_SCORE: 9 }] }],
    ["nothing entered", { year: "2022/23", OC2: [{ DOB: "01/04/2021" }] }],
    ["no date of birth", { OC2: [{ DOB: "", SDQ_SCORE: 9 }] }],
    ["date of birth unreadable", { OC2: [{ DOB: "31/02/2022", SDQ_SCORE: 9 }] }],
  ],
  finds: [
    [
      "turns 4 the day after the year",
      { year: "2022/23", OC2: [{ DOB: "01/04/2019", SDQ_REASON: "SDQ1" }] },
      ["OC2 1 SDQ_SCORE SDQ_REASON"],
    ],
    [
      "a score counts as well",
      { year: "2022/23", OC2: [{ DOB: "01/04/2019", SDQ_SCORE: 9 }] },
      ["OC2 1 SDQ_SCORE SDQ_REASON"],
    ],
  ],
});
