import { defineRule } from "../rule";

export default defineRule({
  code: "700",
  topic: "deprivation-of-liberty",
  kind: "invalid-date",
  title: "DOLO_START is missing or not a date",
  message:
    "DOLO_START is blank or cannot be read as a date. Every DoLo row is expected to start with a date written dd/mm/yyyy.",
  fix: "Enter the day the order took effect as dd/mm/yyyy, or delete the row if there was no order.",
  trigger:
    "DOLO_START is blank, or is not a day of the calendar written day/month/year with slashes and a four-digit year. Leading zeros may be left off. DOLO_END is not looked at.",
  years: { first: "2026/27" },
  needs: ["DoLo"],
  reads: { DoLo: ["DOLO_START"] },
  highlights: { DoLo: ["DOLO_START"] },
  check({ thisYear, report }) {
    for (const row of thisYear.DoLo) {
      if (row.DOLO_START === null) report(row);
    }
  },
});
