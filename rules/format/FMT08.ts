import { defineFormatCheck } from "./format-check";
import { reportDateShape } from "./table-columns";

export default defineFormatCheck({
  code: "FMT08",
  kind: "invalid-date",
  severity: "query",
  lastYearToo: true,
  title: "date cell that also holds a time",
  message:
    "The cell looks like a date, but Excel holds a time of day with it; a date alone is expected, as in DOB. The day was read.",
  fix: "Give the column whole dates: =INT(A2) in a spare column, then paste the values back. Otherwise the time may show when saved as CSV.",
  trigger:
    "A cell of a date field holds a number of Excel for a day with a part of a day behind the point. The checks use the day. Looks at last year's tables too.",
  check(context) {
    reportDateShape(context, "time-in-cell");
  },
});
