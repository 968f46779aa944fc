import rule from "../../../rules/deprivation-of-liberty/700";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2026/27" },
  silent: [
    ["leading zeros left off", { DoLo: [{ DOLO_START: "4/5/2026", DOLO_END: "" }] }],
    ["a real leap day", { DoLo: [{ DOLO_START: "29/02/2028", DOLO_END: "" }] }],
    ["a date that Excel holds as a serial number", { DoLo: [{ DOLO_START: 46146, DOLO_END: "" }] }],
    [
      "unreadable end is checked by rule 701",
      { DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "31/06/2026" }] },
    ],
  ],
  finds: [
    ["no start", { DoLo: [{ DOLO_START: "", DOLO_END: "04/06/2026" }] }, ["DoLo 1 DOLO_START"]],
    ["year first", { DoLo: [{ DOLO_START: "2026-05-04", DOLO_END: "" }] }, ["DoLo 1 DOLO_START"]],
    ["no leap year", { DoLo: [{ DOLO_START: "29/02/2027", DOLO_END: "" }] }, ["DoLo 1 DOLO_START"]],
    [
      "year first with slashes",
      { DoLo: [{ DOLO_START: "2026/12/10", DOLO_END: "" }] },
      ["DoLo 1 DOLO_START"],
    ],
    ["two-digit year", { DoLo: [{ DOLO_START: "10/12/26", DOLO_END: "" }] }, ["DoLo 1 DOLO_START"]],
  ],
});
