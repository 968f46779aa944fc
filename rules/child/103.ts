import { unknownCodeRule } from "../factories/invalid-code";
import { ethnicCodes } from "../../src/return/code-sets/ethnic";

export default unknownCodeRule(
  "Header",
  "ETHNIC",
  ethnicCodes,
  {
    code: "103",
    topic: "child",
    expected:
      "One of the twenty ethnicity codes of the return is expected, not a description or a school census code.",
    fix: "Enter the return's four-letter code for the recorded ethnicity: REFU for refused, NOBT for not yet obtained. Excel's Replace turns words into codes.",
    trigger:
      "ETHNIC is blank or is not a recognised code, that is, one of the twenty codes of the return; they are the same in every year. REFU and NOBT are codes. Lower case is accepted.",
    years: { first: "2022/23" },
  },
  { blankIsFound: true },
);
