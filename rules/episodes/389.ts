import { endCodeBeforeAgeRule } from "../factories/end-code-before-age";

export default endCodeBeforeAgeRule(["E7"], 16, {
  code: "389",
  topic: "episodes",
  title: "REC is E7 before the 16th birthday",
  message:
    "REC is E7 (transferred to adult social care), but DOB puts the 16th birthday after DEC. E7 is expected only from age 16.",
  fix: "Check DOB and DEC, then REC.",
  years: { first: "2022/23" },
});
