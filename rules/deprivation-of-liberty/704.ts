import { defineRule } from "../rule";

export default defineRule({
  code: "704",
  topic: "deprivation-of-liberty",
  kind: "invalid-date",
  title: "DOLO_END is outside the collection year",
  message:
    "DOLO_END is before 1 April or after 31 March of the collection year. An end within the year is expected, or a blank if the order was still running on 31 March.",
  fix: "Correct DOLO_END, clear it if the order ran beyond the year end, or remove a row that ended before the year.",
  trigger:
    "DOLO_END is before 1 April or after 31 March of the collection year; both of these days are fine. A blank or unreadable DOLO_END gives no finding, and DOLO_START is not looked at.",
  years: { first: "2026/27" },
  needs: ["DoLo"],
  reads: { DoLo: ["DOLO_END"] },
  highlights: { DoLo: ["DOLO_END"] },
  check({ thisYear, collection, report }) {
    for (const row of thisYear.DoLo) {
      const end = row.DOLO_END;
      if (end !== null && (end < collection.start || end > collection.end)) report(row);
    }
  },
});
