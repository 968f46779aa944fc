import { hasSdqData } from "../helpers/health";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "189",
  topic: "health",
  kind: "eligibility",
  title: "SDQ fields filled in, but 17th birthday before the year",
  message:
    "SDQ_SCORE or SDQ_REASON is filled in, but DOB puts the 17th birthday before 1 April at the start of the year. Blanks are expected at that age.",
  fix: "Clear both SDQ fields, or correct DOB.",
  trigger:
    "SDQ_SCORE or SDQ_REASON is filled in, but DOB puts the 17th birthday before 1 April at the start of the year; a birthday on 1 April is fine. DOB is that of the OC2 row; a blank or unreadable one gives no finding. The episodes are not looked at.",
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
