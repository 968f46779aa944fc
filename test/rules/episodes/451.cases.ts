import rule from "../../../rules/episodes/451";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2023/24" },
  silent: [
    ["reason without an end date", { Episodes: [{ LS: "D1", DEC: "", REC: "E11" }] }],
    ["end date without a reason", { Episodes: [{ LS: "D1", DEC: "01/06/2023", REC: "" }] }],
    ["an unreadable end date is filled in", { Episodes: [{ LS: "D1", DEC: "ongoing", REC: "" }] }],
    ["different status", { Episodes: [{ LS: "E1", DEC: "", REC: "" }] }],
  ],
  finds: [
    ["open with D1", { Episodes: [{ LS: "D1", DEC: "", REC: "" }] }, ["Episodes 1 DEC REC LS"]],
    [
      "the start date is not looked at",
      { year: "2022/23", Episodes: [{ LS: "D1", DECOM: "01/05/2004" }] },
      ["Episodes 1 DEC REC LS"],
    ],
  ],
});
