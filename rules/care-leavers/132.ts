import { unknownCodeRule } from "../factories/invalid-code";
import { activCodes } from "../../src/return/code-sets";

export default unknownCodeRule(
  "OC3",
  "ACTIV",
  activCodes,
  {
    code: "132",
    topic: "care-leavers",
    expected: "An activity code is expected, or 0 where nothing is known because there was no contact.",
    fix: "Choose the activity code for the period around the birthday, or enter 0 if the young person was not in touch.",
    trigger:
      "ACTIV is blank or is not F1, P1, F2, P2, F4, P4, F5, P5, G4, G5, G6 or 0, whatever IN_TOUCH and ACCOM hold. Lower case is accepted.",
    years: { first: "2022/23" },
  },
  { blankIsFound: true },
);
