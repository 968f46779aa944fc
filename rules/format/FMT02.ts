import { defineFormatCheck } from "./format-check";
import { reportDateShape } from "./table-columns";

export default defineFormatCheck({
  code: "FMT02",
  kind: "invalid-date",
  severity: "error",
  lastYearToo: true,
  title: "date with a two-digit year",
  message: "The year has two digits, such as 30/04/25; dd/mm/yyyy is expected, such as 30/04/2025.",
  fix: "Write the year with four digits. Check the century: 09 can only mean 2009.",
  trigger:
    "A cell of a date field holds three numbers with slashes, dots, dashes or spaces between, the last of them with two digits. Last year's tables are looked at too.",
  check(context) {
    reportDateShape(context, "two-digit-year");
  },
});
