import rule from "../../../rules/episodes/143";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "each of the six codes",
      { Episodes: [{ RNE: "S" }, { RNE: "L" }, { RNE: "P" }, { RNE: "T" }, { RNE: "B" }, { RNE: "U" }] },
    ],
    ["lower case is accepted", { Episodes: [{ RNE: "u" }] }],
    ["blank is checked by other rules", { Episodes: [{ RNE: "", DECOM: "01/04/2025" }] }],
    ["every code", { Episodes: "S P L T U B".split(" ").map((RNE) => ({ RNE })) }],
  ],
  finds: [
    ["two codes in one cell", { Episodes: [{ RNE: "PL" }] }, ["Episodes 1 RNE"]],
    ["no such code", { Episodes: [{ RNE: "S" }, { RNE: "X" }] }, ["Episodes 2 RNE"]],
    ["a space beside the code", { Episodes: [{ RNE: " S" }] }, ["Episodes 1 RNE"]],
  ],
});
