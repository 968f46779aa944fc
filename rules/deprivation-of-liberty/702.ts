import { defineRule } from "../rule";

export default defineRule({
  code: "702",
  topic: "deprivation-of-liberty",
  kind: "date-order",
  title: "DOLO_END is not after DOLO_START",
  message: "DOLO_END is on or before DOLO_START. A later day is expected.",
  fix: "Check both dates on the court order. Look for a mistyped year or swapped dates.",
  trigger:
    "DOLO_END is on or before DOLO_START on the same row. A blank or unreadable date gives no finding.",
  years: { first: "2026/27" },
  needs: ["DoLo"],
  reads: { DoLo: ["DOLO_END", "DOLO_START"] },
  highlights: { DoLo: ["DOLO_START", "DOLO_END"] },
  check({ thisYear, report }) {
    for (const row of thisYear.DoLo) {
      const { DOLO_START: start, DOLO_END: end } = row;
      if (start !== null && end !== null && end <= start) report(row);
    }
  },
});
