import { unknownCodeRule } from "../factories/invalid-code";
import { accomCodes } from "../../src/return/code-sets";

export default unknownCodeRule(
  "OC3",
  "ACCOM",
  accomCodes,
  {
    code: "133",
    topic: "care-leavers",
    expected: "An accommodation code is expected, or 0 where nothing is known because there was no contact.",
    fix: "Choose the accommodation code with its suitability digit, or enter 0 if the young person was not in touch.",
    trigger:
      "ACCOM is blank or is not 0 or a listed letter with its digit, 1 (suitable) or 2 (unsuitable): B, C, D, E, G, H, K, R, T, U, V, W, Y or Z with either digit, S and X with 2 only. IN_TOUCH and ACTIV are not looked at.",
    years: { first: "2022/23" },
  },
  { blankIsFound: true },
);
