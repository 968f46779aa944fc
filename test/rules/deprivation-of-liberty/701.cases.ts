import rule from "../../../rules/deprivation-of-liberty/701";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2026/27" },
  silent: [
    ["still running", { DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "" }] }],
    ["real date", { DoLo: [{ DOLO_START: "", DOLO_END: "30/06/2026" }] }],
    ["leading zeros left off", { DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "4/6/2026" }] }],
    ["unreadable start is checked by rule 700", { DoLo: [{ DOLO_START: "31/04/2026", DOLO_END: "" }] }],
  ],
  finds: [
    [
      "June has thirty days",
      { DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "31/06/2026" }] },
      ["DoLo 1 DOLO_END"],
    ],
    ["two-digit year", { DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "10/12/26" }] }, ["DoLo 1 DOLO_END"]],
    ["no date at all", { DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "open" }] }, ["DoLo 1 DOLO_END"]],
  ],
});
