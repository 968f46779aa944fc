import { reportAreas } from "./cell-areas";
import { defineFormatCheck } from "./format-check";

export default defineFormatCheck({
  code: "FMT21",
  kind: "invalid-format",
  severity: "query",
  looksAt: "table",
  title: "formula in the data",
  message: "The cell holds a formula: its value may change when other cells or workbooks do.",
  fix: "Copy the cells and paste them back as values (Paste Special, Values) once they are right.",
  trigger:
    "A cell of any field in a row of the table holds a formula, whatever its result. Text files hold no formulas. Where Excel does not report formulas, there is no finding.",
  check(context) {
    reportAreas(context, context.data.formulas);
  },
});
