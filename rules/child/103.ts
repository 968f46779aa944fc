import { unknownCodeRule } from "../factories/invalid-code";
import { ethnicCodes } from "../../src/return/code-sets/ethnic";

export default unknownCodeRule(
  "Header",
  "ETHNIC",
  ethnicCodes,
  {
    code: "103",
    topic: "child",
    title: "ETHNIC is blank or not a code of the return",
    message:
      "ETHNIC is blank or is not one of the twenty ethnicity codes of the return. Descriptions and school census codes are not accepted.",
    fix: "Enter the return's four-letter code for the recorded ethnicity: REFU for refused, NOBT for not yet obtained.",
    trigger:
      "ETHNIC is blank or is not one of the twenty codes of the return; they are the same in every year. REFU and NOBT are codes. Lower case is accepted.",
    years: { first: "2022/23" },
  },
  { blankIsFound: true },
);
