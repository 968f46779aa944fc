import { READABLE_DATE } from "../helpers/readable-date";
import { defineRule } from "../rule";

export default defineRule({
  code: "1004",
  topic: "missing",
  kind: "invalid-date",
  title: "MIS_START is blank or not a readable date",
  message:
    "MIS_START is blank or is not a readable date. The day the missing or away period began is expected, written dd/mm/yyyy.",
  fix: "Enter the day the missing or away period began as dd/mm/yyyy, or delete the row if there was no such period.",
  trigger: `MIS_START is blank or is not ${READABLE_DATE}. MISSING and MIS_END are not looked at.`,
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
