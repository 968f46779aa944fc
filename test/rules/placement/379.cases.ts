import rule from "../../../rules/placement/379";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    ["exactly 7 days", { Episodes: [{ PLACE: "T4", DECOM: "03/05/2022", DEC: "10/05/2022" }] }],
    ["unreadable start", { Episodes: [{ PLACE: "T4", DECOM: "31/06/2022", DEC: "30/07/2022" }] }],
    ["still open", { Episodes: [{ PLACE: "T4", DECOM: "03/05/2022", DEC: "" }] }],
    ["not T4", { Episodes: [{ PLACE: "T0", DECOM: "03/05/2022", DEC: "30/07/2022" }] }],
  ],
  finds: [
    [
      "8 days",
      { Episodes: [{ PLACE: "T4", DECOM: "03/05/2022", DEC: "11/05/2022" }] },
      ["Episodes 1 DECOM PLACE"],
    ],
    [
      "in the latest year",
      { year: "2026/27", Episodes: [{ PLACE: "T4", DECOM: "03/05/2026", DEC: "11/05/2026" }] },
      ["Episodes 1 DECOM PLACE"],
    ],
  ],
});
