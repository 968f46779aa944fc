import { READABLE_DATE } from "../helpers/readable-date";
import { defineRule } from "../rule";

export default defineRule({
  code: "700",
  topic: "deprivation-of-liberty",
  kind: "invalid-date",
  title: "DOLO_START is blank or not a readable date",
  message:
    "DOLO_START is blank or is not a readable date. The start of the order is expected on every DoLo row, written dd/mm/yyyy.",
  fix: "Enter the day the order took effect as dd/mm/yyyy, or delete the row if there was no order.",
  trigger: `DOLO_START is blank or is not ${READABLE_DATE}. DOLO_END is not looked at.`,
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
