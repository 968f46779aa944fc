import { hasSdqData } from "../helpers/health";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "189",
  topic: "health",
  kind: "eligibility",
  title: "SDQ data given, but 17th birthday before the year",
  message:
    "SDQ_SCORE or SDQ_REASON is filled in, but by DOB the 17th birthday was before 1 April at the start of the year. No SDQ information is expected at that age.",
  fix: "Clear both SDQ fields, or correct the date of birth.",
  trigger:
    "SDQ_SCORE or SDQ_REASON is filled in, but the 17th birthday was before 1 April at the start of the year; on 1 April itself is fine. DOB is that of the OC2 row; without a readable one nothing is found. The episodes are not looked at.",
  years: { first: "2022/23" },
  needs: ["OC2"],
  reads: { OC2: ["DOB", "SDQ_REASON", "SDQ_SCORE"] },
  highlights: { OC2: ["DOB", "SDQ_SCORE", "SDQ_REASON"] },
  check({ thisYear, collection, report }) {
    for (const row of thisYear.OC2) {
      const wasSeventeenBefore = row.DOB !== null && addYears(row.DOB, 17) < collection.start;
      if (wasSeventeenBefore && hasSdqData(row)) report(row);
    }
  },
});
