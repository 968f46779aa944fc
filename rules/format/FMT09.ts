import { defineFormatCheck } from "./format-check";
import { reportDateShape } from "./table-columns";

export default defineFormatCheck({
  code: "FMT09",
  kind: "invalid-date",
  severity: "error",
  lastYearToo: true,
  title: "date turned into a number",
  message:
    "The cell holds Excel's number for a day as text, such as 45777; dd/mm/yyyy is expected, such as 30/04/2025.",
  fix: "Give the column the number format dd/mm/yyyy in the workbook that the file was saved from, and save it again.",
  trigger:
    "A cell of a date field holds, as text, a number from 10000 to 59999, with or without decimals: days from 1927 to 2064. A number that Excel itself holds is a date. Last year's tables are looked at too.",
  check(context) {
    reportDateShape(context, "plain-number");
  },
});
