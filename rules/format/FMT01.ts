import { defineFormatCheck } from "./format-check";
import { reportDateShape } from "./table-columns";

export default defineFormatCheck({
  code: "FMT01",
  kind: "invalid-date",
  severity: "error",
  lastYearToo: true,
  title: "date with the year first",
  message: "The date starts with the year, such as 2025-04-30; dd/mm/yyyy is expected, such as 30/04/2025.",
  fix: "Write the day first: 30/04/2025. In Excel, where all dates of a column start with the year, select it; then Data, Text to Columns, Date: YMD changes them all.",
  trigger:
    "A cell of a date field holds year, month and day in this order with dashes, slashes, dots or spaces between, or as eight digits in a row. Last year's tables are looked at too.",
  check(context) {
    reportDateShape(context, "year-first");
  },
});
