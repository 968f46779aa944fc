import { defineFormatCheck } from "./format-check";
import { reportDateShape } from "./table-columns";

export default defineFormatCheck({
  code: "FMT04",
  kind: "invalid-date",
  severity: "error",
  lastYearToo: true,
  title: "date not separated by slashes alone",
  message:
    "Day, month and year are not separated by slashes alone, such as 30.04.2025 or 30042025; dd/mm/yyyy is expected, such as 30/04/2025.",
  fix: "Write slashes between, without spaces: 30/04/2025. In Excel, select the column, then Data, Text to Columns, Date: DMY changes dots, dashes and eight digits in the whole column.",
  trigger:
    "A cell of a date field holds day, month and four-digit year in this order, and they make a real day, but with dots, dashes or spaces between, spaces around the slashes, or as eight digits in a row. Last year's tables are looked at too.",
  check(context) {
    reportDateShape(context, "other-separators");
  },
});
