import { rowsInTurn } from "../../src/return/rows";
import { defineFormatCheck } from "./format-check";

export default defineFormatCheck({
  code: "FMT24",
  kind: "invalid-format",
  severity: "query",
  looksAt: "table",
  title: "data below empty rows",
  message:
    "There are empty rows above this row, marked at CHILD: sorting, filters and other programs may stop at them and leave out what stands below.",
  fix: "Delete the empty rows. If what stands below is no part of the table, such as notes or totals, remove it.",
  trigger:
    "A row with data has no data row, and no heading row, directly above it. Rows with nothing in the columns of the table count as empty. Only the first row below each gap is found.",
  check({ data, report }) {
    let previous = data.headingLine;
    for (const row of rowsInTurn(data)) {
      if (row.line > previous + 1) report({ row, fields: ["CHILD"] });
      previous = row.line;
    }
  },
});
