import { unknownCodeRule } from "../factories/invalid-code";
import { rneCodes } from "../../src/return/code-sets/rne";

export default unknownCodeRule("Episodes", "RNE", rneCodes, {
  code: "143",
  topic: "episodes",
  expected: "The reason the episode started is expected: S, P, L, T, U or B.",
  fix: "Replace RNE with the code for what changed: start of care, placement, legal status, carer or a combination.",
  trigger:
    "RNE is filled in and is not S, P, L, T, B or U. Lower case is accepted, and a blank RNE gives no finding.",
  years: { first: "2022/23" },
});
