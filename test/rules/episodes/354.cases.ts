import rule from "../../../rules/episodes/354";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2023/24" },
  silent: [
    ["last day of the year", { Episodes: [{ DECOM: "31/03/2024" }] }],
    [
      "the same day is inside the next year's return",
      { year: "2024/25", Episodes: [{ DECOM: "01/04/2024" }] },
    ],
    ["blank", { Episodes: [{ DECOM: "", DEC: "01/05/2024" }] }],
    ["unreadable", { Episodes: [{ DECOM: "31/04/2024" }] }],
  ],
  finds: [
    ["first day of the next year", { Episodes: [{ DECOM: "01/04/2024" }] }, ["Episodes 1 DECOM"]],
    ["years later", { Episodes: [{ DECOM: "01/06/2023" }, { DECOM: "01/06/2032" }] }, ["Episodes 2 DECOM"]],
  ],
});
