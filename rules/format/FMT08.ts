import { defineFormatCheck } from "./format-check";
import { reportDateShape } from "./table-columns";

export default defineFormatCheck({
  code: "FMT08",
  kind: "invalid-date",
  severity: "query",
  lastYearToo: true,
  title: "date cell that also holds a time",
  message:
    "Excel holds a time of day with the date, whether the cell shows it or not; a date alone is expected. The checks use the day.",
  fix: 'Make the dates whole: =IF(ISNUMBER(A2),INT(A2),A2&"") in a spare column, then paste the values back and give them the number format dd/mm/yyyy. Otherwise the time may show when saved as CSV.',
  trigger:
    "A cell of a date field holds Excel's number for a day, with part of a day after the decimal point. The checks use the day. Last year's tables are looked at too.",
  check(context) {
    reportDateShape(context, "time-in-cell");
  },
});
