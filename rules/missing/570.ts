import { defineRule } from "../rule";

export default defineRule({
  code: "570",
  topic: "missing",
  kind: "invalid-date",
  title: "MIS_START is after the end of the collection year",
  message:
    "MIS_START is after 31 March of this collection year. Only periods that began on or before that day are expected in this return.",
  fix: "Correct MIS_START, or leave the period for next year's return.",
  trigger:
    "MIS_START is after 31 March at the end of the collection year. A start before the year is fine; a blank or unreadable date gives no finding.",
  years: { first: "2022/23" },
  needs: ["Missing"],
  reads: { Missing: ["MIS_START"] },
  highlights: { Missing: ["MIS_START"] },
  check({ thisYear, collection, report }) {
    for (const row of thisYear.Missing) {
      if (row.MIS_START !== null && row.MIS_START > collection.end) report(row);
    }
  },
});
