import { endCodeBeforeAgeRule } from "../factories/end-code-before-age";

export default endCodeBeforeAgeRule(["E5", "E6"], 14, {
  code: "387",
  topic: "episodes",
  title: "REC is E5 or E6 before the 14th birthday",
  message:
    "REC is E5 or E6 (moved into independent living), but DOB puts the 14th birthday after DEC. These codes are expected only from age 14.",
  fix: "Check DOB and DEC, then choose the REC that describes why care ended.",
  years: { first: "2022/23" },
});
