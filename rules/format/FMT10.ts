import { defineFormatCheck } from "./format-check";
import { reportDateShape } from "./table-columns";

export default defineFormatCheck({
  code: "FMT10",
  kind: "invalid-date",
  severity: "error",
  lastYearToo: true,
  title: "date that is not in the calendar",
  message:
    "There is no such day, such as 31/04/2025 or 99/99/9999; a real date is expected, such as 30/04/2025.",
  fix: "Look up the date and correct the day or the month. Leave the cell blank where no date is known and none is needed.",
  trigger:
    "A cell of a date field holds three numbers that do not make a real day: with a four-digit year first, read as year, month, day; with one last, read as day, month, year or as month, day, year. Dates that may have unknown parts (DATE_PERM) give no finding. Last year's tables are looked at too.",
  check(context) {
    reportDateShape(context, "no-such-day");
  },
});
