import { unknownCodeRule } from "../factories/invalid-code";
import { recCodes } from "../../src/return/code-sets/rec";

export default unknownCodeRule("Episodes", "REC", recCodes, {
  code: "149",
  topic: "episodes",
  title: "Reason episode ceased is not recognised",
  message:
    "REC holds a value outside the list of end reasons. X1 marks an episode followed directly by another; the E codes mark an end of care.",
  fix: "Replace the value with the X or E code that describes how the episode ended.",
  trigger:
    "REC is filled in and is neither X1 nor one of E2, E3, E4A, E4B, E5 to E9, E11 to E17, E41 and E45 to E48. Lower case is accepted, and a blank REC is left to other rules.",
  years: { first: "2022/23" },
});
