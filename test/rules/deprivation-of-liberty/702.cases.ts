import rule from "../../../rules/deprivation-of-liberty/702";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2026/27" },
  silent: [
    ["ends the next day", { DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "05/05/2026" }] }],
    ["open", { DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "" }] }],
    ["unreadable end", { DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "31/04/2026" }] }],
    ["no start", { DoLo: [{ DOLO_START: "", DOLO_END: "03/05/2026" }] }],
  ],
  finds: [
    [
      "ends earlier",
      { DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "03/05/2026" }] },
      ["DoLo 1 DOLO_START DOLO_END"],
    ],
    [
      "ends on the same day",
      { DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "04/05/2026" }] },
      ["DoLo 1 DOLO_START DOLO_END"],
    ],
  ],
});
