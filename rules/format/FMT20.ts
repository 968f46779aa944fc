import { defineFormatCheck } from "./format-check";
import { isErrorValue } from "./plain-text";
import { reportOddTexts } from "./table-columns";

export default defineFormatCheck({
  code: "FMT20",
  kind: "invalid-format",
  severity: "error",
  lastYearToo: true,
  title: "Excel error value",
  message: "The cell holds an Excel error, such as #N/A or #REF!, or #####, instead of a value.",
  fix: "Correct the formula, enter the value itself, or leave the cell blank if there is none. ##### means that the column was too narrow when the file was saved: widen it and save again.",
  trigger:
    "A cell of any field holds one of Excel's error values, #N/A, #REF!, #VALUE!, #DIV/0!, #NAME?, #NUM!, #NULL! and the newer ones, or three or more # signs and nothing else. Last year's tables are looked at too.",
  check(context) {
    reportOddTexts(context, isErrorValue);
  },
});
