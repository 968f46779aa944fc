import { unknownCodeRule } from "../factories/invalid-code";
import { activCodes } from "../../src/return/code-sets";

export default unknownCodeRule(
  "OC3",
  "ACTIV",
  activCodes,
  {
    code: "132",
    topic: "care-leavers",
    title: "Care leaver activity code is missing or not recognised",
    message:
      "ACTIV on the care leaver record is empty or is not a listed activity code. Where there is no activity to report because of no contact, 0 is expected rather than a blank.",
    fix: "Choose the activity code for the period around the birthday, or enter 0 when the young person was not in touch.",
    trigger:
      "ACTIV is blank or is not F1, P1, F2, P2, F4, P4, F5, P5, G4, G5, G6 or 0, whatever IN_TOUCH and ACCOM hold. Lower case is read as upper case.",
    years: { first: "2022/23" },
  },
  { blankIsFound: true },
);
