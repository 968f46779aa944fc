import { unknownCodeRule } from "../factories/invalid-code";
import { sdqReasonCodes } from "../../src/return/code-sets";

export default unknownCodeRule("OC2", "SDQ_REASON", sdqReasonCodes, {
  code: "196",
  topic: "health",
  expected: "SDQ1, SDQ2, SDQ3, SDQ4 or SDQ5 is expected, or a blank.",
  fix: "Replace SDQ_REASON with the code for why no questionnaire was scored, or clear it if there is a score.",
  trigger:
    "SDQ_REASON is filled in with something other than SDQ1, SDQ2, SDQ3, SDQ4 or SDQ5. Lower case is accepted; a blank gives no finding.",
  years: { first: "2022/23" },
});
