import { hasSdqData } from "../helpers/health";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "188",
  topic: "health",
  kind: "eligibility",
  title: "SDQ fields filled in below age 4 at the year end",
  message:
    "SDQ_SCORE or SDQ_REASON is filled in, but DOB puts the 4th birthday after 31 March. Blanks are expected at that age.",
  fix: "Clear both SDQ fields, or correct DOB.",
  trigger:
    "SDQ_SCORE or SDQ_REASON is filled in, but DOB puts the 4th birthday after 31 March at the end of the year; a birthday on 31 March is fine. DOB is that of the OC2 row; a blank or unreadable one gives no finding. The episodes are not looked at.",
  years: { first: "2022/23" },
  needs: ["OC2"],
  reads: { OC2: ["DOB", "SDQ_REASON", "SDQ_SCORE"] },
  highlights: { OC2: ["SDQ_SCORE", "SDQ_REASON"] },
  check({ thisYear, collection, report }) {
    for (const row of thisYear.OC2) {
      const isUnderFour = row.DOB !== null && addYears(row.DOB, 4) > collection.end;
      if (isUnderFour && hasSdqData(row)) report(row);
    }
  },
});
