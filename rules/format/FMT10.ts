import { defineFormatCheck } from "./format-check";
import { reportDateShape } from "./table-columns";

export default defineFormatCheck({
  code: "FMT10",
  kind: "invalid-date",
  severity: "error",
  lastYearToo: true,
  title: "date that is not in the calendar",
  message:
    "There is no such day, such as 31/04/2025 or 99/99/9999; a day of the calendar is expected, as in DOB 30/04/2025.",
  fix: "Look the date up and correct the day or the month. Leave the cell blank where no date is known and none is asked for.",
  trigger:
    "A cell of a date field holds three numbers with a four-digit year first or last that are no day of the calendar, also with day and month exchanged. Dates of which parts may be unknown (DATE_PERM) are left out. Looks at last year's tables too.",
  check(context) {
    reportDateShape(context, "no-such-day");
  },
});
