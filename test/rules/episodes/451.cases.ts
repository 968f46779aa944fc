import rule from "../../../rules/episodes/451";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["reason without an end date", { year: "2023/24", Episodes: [{ LS: "D1", DEC: "", REC: "E11" }] }],
    ["end date without a reason", { year: "2023/24", Episodes: [{ LS: "D1", DEC: "01/06/2023", REC: "" }] }],
    [
      "an unreadable end date is filled in",
      { year: "2023/24", Episodes: [{ LS: "D1", DEC: "ongoing", REC: "" }] },
    ],
    ["different status", { year: "2023/24", Episodes: [{ LS: "E1", DEC: "", REC: "" }] }],
  ],
  finds: [
    [
      "open with D1",
      { year: "2023/24", Episodes: [{ LS: "D1", DEC: "", REC: "" }] },
      ["Episodes 1 DEC", "Episodes 1 REC", "Episodes 1 LS"],
    ],
    [
      "the start date is not looked at",
      { year: "2022/23", Episodes: [{ LS: "D1", DECOM: "01/05/2004" }] },
      ["Episodes 1 DEC", "Episodes 1 REC", "Episodes 1 LS"],
    ],
  ],
});
