import { endCodeBeforeAgeRule } from "../factories/end-code-before-age";

export default endCodeBeforeAgeRule(["E5", "E6"], 14, {
  code: "387",
  topic: "episodes",
  title: "Independent living end code dated before age 14",
  message:
    "REC is E5 or E6 (moved into independent living) but DEC is before the 14th birthday worked out from DOB. These codes are expected for older children only.",
  fix: "Check DOB and DEC, then choose the REC that describes why care ended.",
  trigger:
    "REC is E5 or E6 and DEC is before the 14th birthday by the Header's DOB; the birthday itself is fine. Of a birth on 29 February the birthday is 28 February in common years. Without a readable DEC and DOB nothing is found.",
  years: { first: "2022/23" },
});
