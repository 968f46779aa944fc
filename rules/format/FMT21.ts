import { reportAreas } from "./cell-areas";
import { defineFormatCheck } from "./format-check";

export default defineFormatCheck({
  code: "FMT21",
  kind: "invalid-format",
  severity: "query",
  looksAt: "table",
  title: "formula in the data",
  message:
    "The cell of a field, such as DOB or URN, holds a formula: its value may change when other cells or workbooks do.",
  fix: "Copy the cells and paste them back as values (Paste Special, Values) once they are right.",
  trigger:
    "A cell of any field in a row of the table holds a formula, whatever its result. Text files hold no formulas, and where Excel does not tell them nothing is looked at.",
  check(context) {
    reportAreas(context, context.data.formulas);
  },
});
