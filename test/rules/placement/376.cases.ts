import rule from "../../../rules/placement/376";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    ["exactly 21 days", { Episodes: [{ PLACE: "T3", DECOM: "01/08/2022", DEC: "22/08/2022" }] }],
    ["not T3", { Episodes: [{ PLACE: "T2", DECOM: "01/08/2022", DEC: "30/09/2022" }] }],
    ["still open", { Episodes: [{ PLACE: "T3", DECOM: "01/08/2022", DEC: "" }] }],
    ["blank start", { Episodes: [{ PLACE: "T3", DECOM: "", DEC: "22/08/2022" }] }],
  ],
  finds: [
    [
      "22 days",
      { Episodes: [{ PLACE: "T3", DECOM: "01/08/2022", DEC: "23/08/2022" }] },
      ["Episodes 1 DECOM PLACE"],
    ],
    [
      "in the latest year",
      { year: "2026/27", Episodes: [{ PLACE: "T3", DECOM: "01/08/2026", DEC: "23/08/2026" }] },
      ["Episodes 1 DECOM PLACE"],
    ],
  ],
});
