import rule from "../../../rules/episodes/144";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["section 20", { Episodes: [{ LS: "V2" }] }],
    ["placement order", { Episodes: [{ LS: "E1" }] }],
    ["lower case is accepted", { Episodes: [{ LS: "c1" }] }],
    ["blank is checked by other rules", { Episodes: [{ LS: "", DECOM: "01/04/2025" }] }],
    ["every code", { Episodes: "C1 C2 D1 E1 V2 V3 V4 J1 J2 J3 L1 L2 L3".split(" ").map((LS) => ({ LS })) }],
  ],
  finds: [
    ["V1 is not on the list", { Episodes: [{ LS: "V1" }] }, ["Episodes 1 LS"]],
    ["J4 is not on the list", { Episodes: [{ LS: "J3" }, { LS: "J4" }] }, ["Episodes 2 LS"]],
    ["a space beside the code", { Episodes: [{ LS: "C1 " }] }, ["Episodes 1 LS"]],
  ],
});
