import { isIdentifier } from "../../src/return/tables";
import { isDateField } from "./date-shapes";
import { defineFormatCheck } from "./format-check";
import { hasStraySpaces } from "./plain-text";
import { reportOddTexts } from "./table-columns";

export default defineFormatCheck({
  code: "FMT16",
  kind: "invalid-format",
  severity: "query",
  title: "spaces around a code, a postcode or a number",
  message:
    "There are spaces before or after a code, postcode or number, a non-breaking space in it, or only spaces. Such a code can also fail its DfE rule.",
  fix: 'Remove the spaces: =IF(ISNUMBER(A2),A2,TRIM(CLEAN(SUBSTITUTE(A2,UNICHAR(160)," ")))) in a spare column, then paste the values back.',
  trigger:
    "A cell of a code, flag, postcode, authority or number holds text with spaces, tabs or line breaks before or after it, or a non-breaking space anywhere; or a cell of any field holds nothing but spaces.",
  check(context) {
    reportOddTexts(context, (text, { kind }) => {
      const isOther = !(isIdentifier(kind) || isDateField(kind));
      return hasStraySpaces(text) && (isOther || text.trim() === "");
    });
  },
});
