import { defineFormatCheck } from "./format-check";
import { reportDateShape } from "./table-columns";

export default defineFormatCheck({
  code: "FMT07",
  kind: "invalid-date",
  severity: "error",
  lastYearToo: true,
  title: "date with a time of day",
  message:
    "A time follows the date, such as 30/04/2025 00:00; dd/mm/yyyy alone is expected, such as 30/04/2025.",
  fix: "Remove the time, and write the date as 30/04/2025. In the case-management system, export the field as a date, not as a date with time.",
  trigger:
    "A cell of a date field holds a date in any form, then hours and minutes. Last year's tables are looked at too.",
  check(context) {
    reportDateShape(context, "time-in-text");
  },
});
