import { defineFormatCheck } from "./format-check";
import { reportDateShape } from "./table-columns";

export default defineFormatCheck({
  code: "FMT05",
  kind: "invalid-date",
  severity: "error",
  lastYearToo: true,
  title: "date with the month before the day",
  message:
    "The second number is no month, so the date seems to be in US order, such as 04/30/2025; dd/mm/yyyy is expected, as in DOB.",
  fix: "Exchange day and month. Other dates of the same column, such as 04/05/2025, were probably turned round unnoticed: check all of it.",
  trigger:
    "A cell of a date field holds three numbers with a four-digit year at the end that are no day of the calendar, but are one when the first is taken for the month and the second for the day. Looks at last year's tables too.",
  check(context) {
    reportDateShape(context, "month-first");
  },
});
