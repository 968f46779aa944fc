import { hasSdqData } from "../helpers/health";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "188",
  topic: "health",
  kind: "eligibility",
  title: "SDQ data given for an age under 4 at year end",
  message:
    "SDQ_SCORE or SDQ_REASON is filled in, but by DOB the 4th birthday comes after 31 March. No SDQ information is expected at that age.",
  fix: "Clear both SDQ fields, or correct the date of birth.",
  trigger:
    "SDQ_SCORE or SDQ_REASON is filled in, but the 4th birthday comes after 31 March at the end of the year; on 31 March itself is fine. DOB is that of the OC2 row; without a readable one nothing is found. The episodes are not looked at.",
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
