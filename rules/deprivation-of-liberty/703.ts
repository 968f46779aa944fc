import { defineRule } from "../rule";

export default defineRule({
  code: "703",
  topic: "deprivation-of-liberty",
  kind: "invalid-date",
  title: "DOLO_START is after the collection year",
  message:
    "DOLO_START is after 31 March at the end of the collection year. A start on or before that day is expected; later orders belong in the next return.",
  fix: "Correct DOLO_START, or remove the row and return it next year.",
  trigger:
    "DOLO_START is after 31 March, the last day of the collection year. That day itself is fine, and there is no earliest date. A blank or unreadable DOLO_START gives no finding here; rule 700 looks at it.",
  years: { first: "2026/27" },
  needs: ["DoLo"],
  reads: { DoLo: ["DOLO_START"] },
  highlights: { DoLo: ["DOLO_START"] },
  check({ thisYear, collection, report }) {
    for (const row of thisYear.DoLo) {
      if (row.DOLO_START !== null && row.DOLO_START > collection.end) report(row);
    }
  },
});
