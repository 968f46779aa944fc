import { unknownCodeRule } from "../factories/invalid-code";
import { inTouchCodes } from "../../src/return/code-sets";

export default unknownCodeRule(
  "OC3",
  "IN_TOUCH",
  inTouchCodes,
  {
    code: "131",
    topic: "care-leavers",
    expected: "YES, NO, DIED, REFU, NREQ or RHOM is expected on every OC3 row.",
    fix: "Enter the contact code that applied around the birthday, or remove the OC3 row if the young person is not in the care leaver group.",
    trigger:
      "IN_TOUCH is blank or is not YES, NO, DIED, REFU, NREQ or RHOM, whatever ACTIV and ACCOM hold. Lower case is accepted.",
    years: { first: "2022/23" },
  },
  { blankIsFound: true },
);
