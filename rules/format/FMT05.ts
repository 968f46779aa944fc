import { defineFormatCheck } from "./format-check";
import { reportDateShape } from "./table-columns";

export default defineFormatCheck({
  code: "FMT05",
  kind: "invalid-date",
  severity: "error",
  lastYearToo: true,
  title: "date with the month before the day",
  message:
    "The second number is not a month, so the date seems to be in US order, such as 04/30/2025; dd/mm/yyyy is expected.",
  fix: "Write the day first, with slashes: 30/04/2025. Other dates in the same column, such as 04/05/2025, were probably swapped unnoticed, so check the whole column.",
  trigger:
    "A cell of a date field holds three numbers with a four-digit year at the end that do not make a real day, but do when the first is the month and the second the day. Last year's tables are looked at too.",
  check(context) {
    reportDateShape(context, "month-first");
  },
});
