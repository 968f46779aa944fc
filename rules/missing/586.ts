import { defineRule } from "../rule";

export default defineRule({
  code: "586",
  topic: "missing",
  kind: "date-order",
  title: "MIS_START is on or before the date of birth",
  message: "MIS_START is on or before DOB on the same row. A start after the date of birth is expected.",
  fix: "Check MIS_START for a wrong year, and compare DOB with the Header.",
  trigger:
    "MIS_START is on or before DOB, both from the same row; the day of birth itself gives a finding too. Both must be readable.",
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
