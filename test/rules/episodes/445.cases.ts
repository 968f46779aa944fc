import rule from "../../../rules/episodes/445";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2023/24" },
  silent: [
    ["last permitted day", { Episodes: [{ LS: "D1", DECOM: "31/12/2005" }] }],
    ["no start date to compare", { Episodes: [{ LS: "D1", DECOM: "" }] }],
    ["start date unreadable", { Episodes: [{ LS: "D1", DECOM: "32/01/2006" }] }],
    ["another legal status", { Episodes: [{ LS: "E1", DECOM: "01/01/2006" }] }],
  ],
  finds: [
    ["first day after the limit", { Episodes: [{ LS: "D1", DECOM: "01/01/2006" }] }, ["Episodes 1 LS DECOM"]],
    [
      "in the first year of the rule",
      {
        year: "2022/23",
        Episodes: [
          { LS: "C2", DECOM: "01/05/2022" },
          { LS: "D1", DECOM: "01/06/2022" },
        ],
      },
      ["Episodes 2 LS DECOM"],
    ],
  ],
});
