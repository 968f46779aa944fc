import { sexAdoptrCodes } from "../../src/return/code-sets";
import { unknownCodeRule } from "../factories/invalid-code";

export default unknownCodeRule("AD1", "SEX_ADOPTR", sexAdoptrCodes, {
  code: "176",
  topic: "adoption",
  expected:
    "M1 (one man), F1 (one woman), MM (two men), FF (two women) or MF (a man and a woman) is expected.",
  fix: "Use M1 or F1 for a single adopter and MM, FF or MF for a couple.",
  trigger:
    "SEX_ADOPTR in AD1 is filled in and is not M1, F1, MM, FF or MF; the order of the letters counts, and lower case is accepted. A blank gives no finding.",
  years: { first: "2022/23" },
});
