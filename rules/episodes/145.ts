import { unknownCodeRule } from "../factories/invalid-code";
import { cinCodes } from "../../src/return/code-sets/cin";

export default unknownCodeRule("Episodes", "CIN", cinCodes, {
  code: "145",
  topic: "episodes",
  expected: "The main category of need, N1 to N8, is expected.",
  fix: "Replace CIN with the N code for the main need recorded at assessment.",
  trigger:
    "CIN is filled in and is not one of N1 to N8. Lower case is accepted, and a blank CIN gives no finding.",
  years: { first: "2022/23" },
});
