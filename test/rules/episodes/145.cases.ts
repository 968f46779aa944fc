import rule from "../../../rules/episodes/145";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["first and last code", { Episodes: [{ CIN: "N1" }, { CIN: "N8" }] }],
    ["lower case is accepted", { Episodes: [{ CIN: "n4" }] }],
    ["blank is checked by other rules", { Episodes: [{ CIN: "", DECOM: "01/04/2025" }] }],
    ["every code", { Episodes: "N1 N2 N3 N4 N5 N6 N7 N8".split(" ").map((CIN) => ({ CIN })) }],
  ],
  finds: [
    ["N9 does not exist in this return", { Episodes: [{ CIN: "N9" }] }, ["Episodes 1 CIN"]],
    ["N0 does not exist either", { Episodes: [{ CIN: "N0" }] }, ["Episodes 1 CIN"]],
    ["digit without the letter", { Episodes: [{ CIN: "1" }] }, ["Episodes 1 CIN"]],
    ["the digit as a number of the sheet", { Episodes: [{ CIN: 1 }] }, ["Episodes 1 CIN"]],
    ["a space beside the code", { Episodes: [{ CIN: " N1" }] }, ["Episodes 1 CIN"]],
  ],
});
