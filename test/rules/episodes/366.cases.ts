import rule from "../../../rules/episodes/366";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["new period", { Episodes: [{ LS: "V3", RNE: "S" }] }],
    ["V4 is not checked", { Episodes: [{ LS: "V4", RNE: "P" }] }],
    ["another legal status", { Episodes: [{ LS: "C2", RNE: "P" }] }],
  ],
  finds: [
    [
      "placement change in a break",
      {
        Episodes: [
          { LS: "V3", RNE: "S" },
          { LS: "V3", RNE: "P" },
        ],
      },
      ["Episodes 2 RNE"],
    ],
    ["blank is not S", { Episodes: [{ LS: "V3", RNE: "" }] }, ["Episodes 1 RNE"]],
  ],
});
