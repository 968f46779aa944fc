import rule from "../../../rules/health/189";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["turns 17 on the first day", { year: "2022/23", OC2: [{ DOB: "01/04/2005", SDQ_SCORE: 14 }] }],
    ["nothing entered", { year: "2022/23", OC2: [{ DOB: "01/01/2004" }] }],
    ["no date of birth", { OC2: [{ DOB: "", SDQ_SCORE: 9 }] }],
    ["date of birth unreadable", { OC2: [{ DOB: "31/02/1999", SDQ_SCORE: 9 }] }],
  ],
  finds: [
    [
      "turned 17 the day before the year",
      { year: "2022/23", OC2: [{ DOB: "31/03/2005", SDQ_SCORE: 14 }] },
      ["OC2 1 DOB SDQ_SCORE SDQ_REASON"],
    ],
    [
      "a reason counts as well",
      { year: "2022/23", OC2: [{ DOB: "31/03/2005", SDQ_REASON: "SDQ1" }] },
      ["OC2 1 DOB SDQ_SCORE SDQ_REASON"],
    ],
  ],
});
