import rule from "../../../rules/deprivation-of-liberty/703";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2026/27" },
  silent: [
    ["last day of the year", { DoLo: [{ DOLO_START: "31/03/2027", DOLO_END: "" }] }],
    ["started in an earlier year", { DoLo: [{ DOLO_START: "02/02/2026", DOLO_END: "" }] }],
    ["blank", { DoLo: [{ DOLO_START: "", DOLO_END: "01/05/2026" }] }],
    ["unreadable", { DoLo: [{ DOLO_START: "31/04/2027", DOLO_END: "" }] }],
  ],
  finds: [
    ["one day late", { DoLo: [{ DOLO_START: "01/04/2027", DOLO_END: "" }] }, ["DoLo 1 DOLO_START"]],
    ["a mistyped year", { DoLo: [{ DOLO_START: "04/05/2062", DOLO_END: "" }] }, ["DoLo 1 DOLO_START"]],
  ],
});
