import rule from "../../../rules/deprivation-of-liberty/701";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["still running", { year: "2026/27", DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "" }] }],
    ["real date", { year: "2026/27", DoLo: [{ DOLO_START: "", DOLO_END: "30/06/2026" }] }],
    [
      "leading zeros left off",
      { year: "2026/27", DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "4/6/2026" }] },
    ],
    [
      "unreadable start is checked by rule 700",
      { year: "2026/27", DoLo: [{ DOLO_START: "31/04/2026", DOLO_END: "" }] },
    ],
  ],
  finds: [
    [
      "June has thirty days",
      { year: "2026/27", DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "31/06/2026" }] },
      ["DoLo 1 DOLO_END"],
    ],
    [
      "two-digit year",
      { year: "2026/27", DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "10/12/26" }] },
      ["DoLo 1 DOLO_END"],
    ],
    [
      "no date at all",
      { year: "2026/27", DoLo: [{ DOLO_START: "04/05/2026", DOLO_END: "open" }] },
      ["DoLo 1 DOLO_END"],
    ],
  ],
});
