import { sexAdoptrCodes } from "../../src/return/code-sets";
import { unknownCodeRule } from "../factories/invalid-code";

export default unknownCodeRule("AD1", "SEX_ADOPTR", sexAdoptrCodes, {
  code: "176",
  topic: "adoption",
  title: "SEX_ADOPTR is not a code in use",
  message:
    "SEX_ADOPTR holds a value other than M1 (one man), F1 (one woman), MM (two men), FF (two women) and MF (a man and a woman).",
  fix: "Use M1 or F1 for a sole adopter and MM, FF or MF for a couple.",
  trigger:
    "SEX_ADOPTR in AD1 is filled in and is not M1, F1, MM, FF or MF; the order of the letters counts, capitals do not. A blank SEX_ADOPTR is left to other rules.",
  years: { first: "2022/23" },
});
