import { unknownCodeRule } from "../factories/invalid-code";
import { missingCodes } from "../../src/return/code-sets";

export default unknownCodeRule("Missing", "MISSING", missingCodes, {
  code: "1006",
  topic: "missing",
  expected: "M (missing) or A (away from placement without authorisation) is expected.",
  fix: "Replace MISSING with M or A.",
  trigger:
    "MISSING is filled in with something other than M or A. Lower case is accepted; a blank gives no finding here (rules 565 and 566 look at it).",
  years: { first: "2022/23" },
});
