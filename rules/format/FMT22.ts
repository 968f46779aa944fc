import { reportAreas } from "./cell-areas";
import { defineFormatCheck } from "./format-check";

export default defineFormatCheck({
  code: "FMT22",
  kind: "invalid-format",
  severity: "error",
  looksAt: "table",
  title: "merged cells in the data",
  message:
    "Cells of the table are merged: Excel keeps the value only in the first one, and the others are blank.",
  fix: "Unmerge the cells (Home, Merge & Centre, Unmerge Cells) and enter the value of each cell.",
  trigger:
    "A cell of any field in a row of the table is part of an area of merged cells. Headings, rows without data and columns that are not fields give no finding. Text files hold no merged cells. Where Excel does not report merged cells, there is no finding.",
  check(context) {
    reportAreas(context, context.data.merged);
  },
});
