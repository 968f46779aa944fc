import { isIdentifier } from "../../src/return/tables";
import { isDateField } from "./date-shapes";
import { defineFormatCheck } from "./format-check";
import { hasStraySpaces } from "./plain-text";
import { reportOddTexts } from "./table-columns";

export default defineFormatCheck({
  code: "FMT15",
  kind: "invalid-format",
  severity: "error",
  title: "spaces around an identifier or a date",
  message:
    "There are spaces before or after an identifier or a date, or a non-breaking space in it. So the identifier does not match, or the date is not read.",
  fix: 'Remove the spaces: =IF(ISNUMBER(A2),A2,TRIM(CLEAN(SUBSTITUTE(A2,UNICHAR(160),"")))) in a spare column, then paste the values back.',
  trigger:
    "A cell of CHILD, UPN, URN or SW_ID, or of a date, holds text with spaces, tabs or line breaks before or after it, or a non-breaking space anywhere. A cell with nothing but spaces gives no finding here; FMT16 looks at it.",
  check(context) {
    reportOddTexts(
      context,
      (text, { kind }) =>
        (isIdentifier(kind) || isDateField(kind)) && text.trim() !== "" && hasStraySpaces(text),
    );
  },
});
