import rule from "../../../rules/episodes/446";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["first permitted day", { Episodes: [{ LS: "E1", DECOM: "01/12/2005" }] }],
    ["another legal status", { Episodes: [{ LS: "C2", DECOM: "10/02/2003" }] }],
    ["no start date", { Episodes: [{ LS: "E1", DECOM: "" }] }],
  ],
  finds: [
    ["day before the limit", { Episodes: [{ LS: "E1", DECOM: "30/11/2005" }] }, ["Episodes 1 LS DECOM"]],
    [
      "lower case",
      {
        Episodes: [
          { LS: "E1", DECOM: "01/05/2025" },
          { LS: "e1", DECOM: "01/05/2002" },
        ],
      },
      ["Episodes 2 LS DECOM"],
    ],
  ],
});
