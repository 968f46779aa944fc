import { unknownCodeRule } from "../factories/invalid-code";
import { missingCodes } from "../../src/return/code-sets";

export default unknownCodeRule("Missing", "MISSING", missingCodes, {
  code: "1006",
  topic: "missing",
  title: "MISSING is not M or A",
  message:
    "MISSING holds a code outside the list. M (missing) or A (away from placement without authorisation) is expected.",
  fix: "Replace the value with M or A.",
  trigger:
    "MISSING is filled in with something other than M or A. Lower case is read as upper case; a blank is left to rules 565 and 566.",
  years: { first: "2022/23" },
});
