import rule from "../../../rules/deprivation-of-liberty/708";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2026/27" },
  silent: [
    [
      "the day after the date of birth",
      { DoLo: [{ DOB: "14/03/2012", DOLO_START: "15/03/2012", DOLO_END: "" }] },
    ],
    ["no date of birth on the row", { DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "" }] }],
    ["unreadable date of birth", { DoLo: [{ DOB: "31/04/2026", DOLO_START: "04/05/2026", DOLO_END: "" }] }],
    ["no start", { DoLo: [{ DOB: "14/03/2012", DOLO_START: "", DOLO_END: "" }] }],
  ],
  finds: [
    [
      "on the date of birth",
      { DoLo: [{ DOB: "14/03/2012", DOLO_START: "14/03/2012", DOLO_END: "" }] },
      ["DoLo 1 DOLO_START DOB"],
    ],
    [
      "before the date of birth",
      { DoLo: [{ DOB: "14/03/2012", DOLO_START: "13/03/2012", DOLO_END: "" }] },
      ["DoLo 1 DOLO_START DOB"],
    ],
  ],
});
