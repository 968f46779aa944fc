import { defineFormatCheck } from "./format-check";
import { reportDateShape } from "./table-columns";

export default defineFormatCheck({
  code: "FMT11",
  kind: "invalid-date",
  severity: "error",
  lastYearToo: true,
  title: "no date in a date field",
  message:
    "The cell holds something that is no date, such as a word or a lone number; dd/mm/yyyy is expected, as in DOB 30/04/2025.",
  fix: 'Enter the date, or leave the cell blank where there is none: words such as "unknown" or "n/a" cannot be read.',
  trigger:
    "A cell of a date field is filled in with something that none of the other checks on dates (FMT01 to FMT10) knows, and is no error value. Dates of which parts may be unknown (DATE_PERM) are left out. Looks at last year's tables too.",
  check(context) {
    reportDateShape(context, "no-date");
  },
});
