import { defineRule } from "../rule";

export default defineRule({
  code: "1004",
  topic: "missing",
  kind: "invalid-date",
  title: "MIS_START is missing or not a date",
  message:
    "MIS_START is empty or cannot be read as a date. Every row in Missing is expected to have a start in the form dd/mm/yyyy.",
  fix: "Enter the day the missing or away period began as dd/mm/yyyy, or delete an empty row.",
  trigger:
    "MIS_START is blank, or is not a day of the calendar written day/month/year with slashes and a four-digit year. Leading zeros may be left off. MISSING and MIS_END are not looked at.",
  years: { first: "2022/23" },
  needs: ["Missing"],
  reads: { Missing: ["MIS_START"] },
  highlights: { Missing: ["MIS_START"] },
  check({ thisYear, report }) {
    for (const row of thisYear.Missing) {
      if (row.MIS_START === null) report(row);
    }
  },
});
