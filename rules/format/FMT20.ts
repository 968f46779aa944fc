import { defineFormatCheck } from "./format-check";
import { isErrorValue } from "./plain-text";
import { reportOddTexts } from "./table-columns";

export default defineFormatCheck({
  code: "FMT20",
  kind: "invalid-format",
  severity: "error",
  lastYearToo: true,
  title: "error value of Excel",
  message:
    "The cell holds an error of Excel, such as #N/A or #REF!, or ##### in place of a value that a field such as DOB or URN asks for.",
  fix: "Correct the formula, or enter the value itself. ##### means that the column was too narrow when the file was saved: widen it and save again.",
  trigger:
    "A cell of any field holds one of the error values of Excel, #N/A, #REF!, #VALUE!, #DIV/0!, #NAME?, #NUM!, #NULL! and the newer ones, or three or more signs # and nothing else. Looks at last year's tables too.",
  check(context) {
    reportOddTexts(context, isErrorValue);
  },
});
