import rule from "../../../rules/placement/380";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["change of placement", { Episodes: [{ PLACE: "T1", RNE: "P" }] }],
    ["change of placement and legal status", { Episodes: [{ PLACE: "T4", RNE: "B" }] }],
    ["not temporary", { Episodes: [{ PLACE: "U1", RNE: "S" }] }],
    ["blank PLACE", { Episodes: [{ PLACE: "", RNE: "S" }] }],
  ],
  finds: [
    [
      "care starts in a temporary placement",
      { Episodes: [{ PLACE: "T2", RNE: "S" }] },
      ["Episodes 1 PLACE RNE"],
    ],
    ["legal status changes in it", { Episodes: [{ PLACE: "T1", RNE: "L" }] }, ["Episodes 1 PLACE RNE"]],
    ["blank RNE", { Episodes: [{ PLACE: "T0", RNE: "" }] }, ["Episodes 1 PLACE RNE"]],
    [
      "T and U",
      {
        Episodes: [
          { PLACE: "T3", RNE: "T" },
          { PLACE: "T4", RNE: "U" },
        ],
      },
      ["Episodes 1 PLACE RNE", "Episodes 2 PLACE RNE"],
    ],
  ],
});
