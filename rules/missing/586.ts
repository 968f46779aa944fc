import { defineRule } from "../rule";

export default defineRule({
  code: "586",
  topic: "missing",
  kind: "date-order",
  title: "MIS_START is on or before the date of birth",
  message:
    "MIS_START is not later than DOB on the same row. A missing period should begin after the day of birth.",
  fix: "Check MIS_START for a wrong year, and DOB against Header.",
  trigger:
    "MIS_START is on or before DOB, both from the same row; the day of birth itself is found too. Both must be readable.",
  years: { first: "2022/23" },
  needs: ["Missing"],
  reads: { Missing: ["DOB", "MIS_START"] },
  highlights: { Missing: ["MIS_START"] },
  check({ thisYear, report }) {
    for (const row of thisYear.Missing) {
      const { DOB, MIS_START } = row;
      if (DOB !== null && MIS_START !== null && MIS_START <= DOB) report(row);
    }
  },
});
