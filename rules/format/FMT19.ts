import { defineFormatCheck } from "./format-check";
import { hasHiddenCharacters } from "./plain-text";
import { reportOddTexts } from "./table-columns";

export default defineFormatCheck({
  code: "FMT19",
  kind: "invalid-format",
  severity: "error",
  title: "hidden character",
  message:
    "The cell holds a character that cannot be seen, such as one of zero width, or a line break or tab within the text.",
  fix: "Clear the cell and type it again by hand. =CLEAN(A2) removes line breaks and tabs, but not zero-width characters.",
  trigger:
    "A cell of any field holds a zero-width character, a mark for the direction of writing, a soft hyphen, a byte order mark or a control character, or a tab or line break between other characters.",
  check(context) {
    reportOddTexts(context, hasHiddenCharacters);
  },
});
