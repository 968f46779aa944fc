import { unknownCodeRule } from "../factories/invalid-code";
import { sdqReasonCodes } from "../../src/return/code-sets";

export default unknownCodeRule("OC2", "SDQ_REASON", sdqReasonCodes, {
  code: "196",
  topic: "health",
  title: "SDQ reason code is not recognised",
  message:
    "SDQ_REASON holds something other than SDQ1, SDQ2, SDQ3, SDQ4 or SDQ5. Use one of these five or leave the field empty.",
  fix: "Replace the entry with the code for why no questionnaire was scored, or clear it when a score is given.",
  trigger:
    "SDQ_REASON is filled in with something other than SDQ1, SDQ2, SDQ3, SDQ4 or SDQ5. Lower case is read as upper case; a blank is fine here.",
  years: { first: "2022/23" },
});
