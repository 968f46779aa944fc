import { unknownCodeRule } from "../factories/invalid-code";
import { recCodes } from "../../src/return/code-sets/rec";

export default unknownCodeRule("Episodes", "REC", recCodes, {
  code: "149",
  topic: "episodes",
  expected: "X1 is expected where another episode follows directly, an E code where care ended.",
  fix: "Replace REC with the X1 or E code that says how the episode ended.",
  trigger:
    "REC is filled in and is neither X1 nor one of E2, E3, E4A, E4B, E5 to E9, E11 to E17, E41 and E45 to E48. Lower case is accepted, and a blank REC gives no finding.",
  years: { first: "2022/23" },
});
