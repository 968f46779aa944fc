import rule from "../../../rules/deprivation-of-liberty/704";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2026/27" },
  silent: [
    ["first day of the year", { DoLo: [{ DOLO_START: "02/02/2026", DOLO_END: "01/04/2026" }] }],
    ["last day of the year", { DoLo: [{ DOLO_START: "02/02/2027", DOLO_END: "31/03/2027" }] }],
    ["open", { DoLo: [{ DOLO_START: "02/02/2027", DOLO_END: "" }] }],
    ["unreadable", { DoLo: [{ DOLO_START: "02/02/2027", DOLO_END: "31/04/2027" }] }],
  ],
  finds: [
    [
      "ended the day before the year",
      { DoLo: [{ DOLO_START: "02/02/2026", DOLO_END: "31/03/2026" }] },
      ["DoLo 1 DOLO_END"],
    ],
    [
      "ended the day after the year",
      { DoLo: [{ DOLO_START: "02/02/2027", DOLO_END: "01/04/2027" }] },
      ["DoLo 1 DOLO_END"],
    ],
  ],
});
