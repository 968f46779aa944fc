import { endCodeBeforeAgeRule } from "../factories/end-code-before-age";

export default endCodeBeforeAgeRule(["E7"], 16, {
  code: "389",
  topic: "episodes",
  title: "Adult social care end code dated before age 16",
  message:
    "REC is E7 (transferred to adult social care) but DEC is before the 16th birthday worked out from DOB. That transfer is expected at 16 or later.",
  fix: "Check DOB and DEC, then REC.",
  trigger:
    "REC is E7 and DEC is before the 16th birthday by the Header's DOB; the birthday itself is fine. Of a birth on 29 February the birthday is 28 February in common years. Without a readable DEC and DOB nothing is found.",
  years: { first: "2022/23" },
});
