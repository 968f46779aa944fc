import { unknownCodeRule } from "../factories/invalid-code";
import { rneCodes } from "../../src/return/code-sets/rne";

export default unknownCodeRule("Episodes", "RNE", rneCodes, {
  code: "143",
  topic: "episodes",
  title: "Reason for new episode is not recognised",
  message: "RNE holds a value that is not one of S, P, L, T, U and B. It says why the episode started.",
  fix: "Replace the value with the code for what changed: start of care, placement, legal status, carer or a combination.",
  trigger:
    "RNE is filled in and is not S, P, L, T, B or U. Lower case is accepted, and a blank RNE is left to other rules.",
  years: { first: "2022/23" },
});
