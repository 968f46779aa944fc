import { defineFormatCheck } from "./format-check";
import { reportDateShape } from "./table-columns";

export default defineFormatCheck({
  code: "FMT03",
  kind: "invalid-date",
  severity: "error",
  lastYearToo: true,
  title: "date with the month in words",
  message:
    "The month is written in words, such as 30 April 2025 or 30-Apr-25; dd/mm/yyyy is expected, such as 30/04/2025.",
  fix: "Write the month as a number: 30/04/2025. If the cells are real dates, give them the number format dd/mm/yyyy before saving as CSV.",
  trigger:
    "A cell of a date field holds the English name of a month, in full or short, and a number. A date that Excel holds as a number is read whatever its format. Last year's tables are looked at too.",
  check(context) {
    reportDateShape(context, "month-in-words");
  },
});
