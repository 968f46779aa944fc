import { unknownCodeRule } from "../factories/invalid-code";
import { cinCodes } from "../../src/return/code-sets/cin";

export default unknownCodeRule("Episodes", "CIN", cinCodes, {
  code: "145",
  topic: "episodes",
  title: "Need category code is not recognised",
  message:
    "CIN holds a value that is not one of N1 to N8. It gives the main category of need for the episode.",
  fix: "Replace the value with the N code for the primary need recorded at assessment.",
  trigger:
    "CIN is filled in and is not one of N1 to N8. Lower case is accepted, and a blank CIN is left to other rules.",
  years: { first: "2022/23" },
});
