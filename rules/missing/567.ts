import { defineRule } from "../rule";

export default defineRule({
  code: "567",
  topic: "missing",
  kind: "date-order",
  title: "MIS_END is before MIS_START",
  message:
    "MIS_END is before MIS_START on the same row. An end on or after the day the period began is expected.",
  fix: "Check both dates for swapped or mistyped days, months or years.",
  trigger:
    "MIS_END is before MIS_START on the same row; the same day is fine. Both must be readable, and MISSING is not looked at.",
  years: { first: "2022/23" },
  needs: ["Missing"],
  reads: { Missing: ["MIS_END", "MIS_START"] },
  highlights: { Missing: ["MIS_START", "MIS_END"] },
  check({ thisYear, report }) {
    for (const row of thisYear.Missing) {
      const { MIS_START, MIS_END } = row;
      if (MIS_START !== null && MIS_END !== null && MIS_END < MIS_START) report(row);
    }
  },
});
