import { defineRule } from "../rule";

export default defineRule({
  code: "708",
  topic: "deprivation-of-liberty",
  kind: "date-order",
  title: "DOLO_START is not after DOB",
  message: "DOLO_START is on or before DOB on the same row. A start after the date of birth is expected.",
  fix: "Check the year of DOLO_START, and compare DOB on the DoLo row with the Header.",
  trigger:
    "DOLO_START is on or before the DOB on the same DoLo row; the Header is not looked at. The day after the date of birth is fine. A blank or unreadable date gives no finding.",
  years: { first: "2026/27" },
  needs: ["DoLo"],
  reads: { DoLo: ["DOB", "DOLO_START"] },
  highlights: { DoLo: ["DOLO_START", "DOB"] },
  check({ thisYear, report }) {
    for (const row of thisYear.DoLo) {
      const { DOLO_START: start, DOB: dateOfBirth } = row;
      if (start !== null && dateOfBirth !== null && start <= dateOfBirth) report(row);
    }
  },
});
