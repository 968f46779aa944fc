import { reportAreas } from "./cell-areas";
import { defineFormatCheck } from "./format-check";

export default defineFormatCheck({
  code: "FMT22",
  kind: "invalid-format",
  severity: "error",
  looksAt: "table",
  title: "merged cells in the data",
  message:
    "Cells of the table, such as CHILD over several rows, are merged: Excel keeps the value in the first one only, and the others are blank.",
  fix: "Unmerge the cells (Home, Merge and Centre) and enter the value in each row.",
  trigger:
    "A cell of any field in a row of the table is part of an area of merged cells. Headings, rows without data and columns that are no field are left out. Text files hold no merged cells, and where Excel does not tell them nothing is looked at.",
  check(context) {
    reportAreas(context, context.data.merged);
  },
});
