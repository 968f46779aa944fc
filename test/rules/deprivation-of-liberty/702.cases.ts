import rule from "../../../rules/deprivation-of-liberty/702";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["ends the next day", { year: "2026/27", DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "05/05/2026" }] }],
    ["open", { year: "2026/27", DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "" }] }],
    ["unreadable end", { year: "2026/27", DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "31/04/2026" }] }],
    ["no start", { year: "2026/27", DoLo: [{ DOLO_START: "", DOLO_END: "03/05/2026" }] }],
  ],
  finds: [
    [
      "ends earlier",
      { year: "2026/27", DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "03/05/2026" }] },
      ["DoLo 1 DOLO_START", "DoLo 1 DOLO_END"],
    ],
    [
      "ends on the same day",
      { year: "2026/27", DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "04/05/2026" }] },
      ["DoLo 1 DOLO_START", "DoLo 1 DOLO_END"],
    ],
  ],
});
