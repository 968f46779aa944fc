import { lineReader, rowAt, rowCount } from "../../src/return/rows";
import { defineFormatCheck } from "./format-check";

export default defineFormatCheck({
  code: "FMT24",
  kind: "invalid-format",
  severity: "query",
  looksAt: "table",
  title: "data below blank rows",
  message:
    "There are blank rows above this row. Sorting, filters and other programs may stop at them and leave out what is below.",
  fix: "Delete the blank rows, unless something stands beside the table in them. If what is below is not part of the table, such as notes or totals, remove it.",
  trigger:
    "A row with data has neither a data row nor a row of headings, totals or notes directly above it. Rows with nothing in the columns of the table count as blank. Only the first row below each gap gives a finding.",
  check({ data, report }) {
    const lineAt = lineReader(data);
    // A line that is left out, such as repeated headings, is not a gap.
    const others = new Set(data.otherLines.map(({ line }) => line));
    let previous = data.headingLine;
    for (let index = 0; index < rowCount(data); index++) {
      const line = lineAt(index);
      const row = line > previous + 1 && !others.has(line - 1) && rowAt(data, index);
      if (row) report({ row, fields: ["CHILD"] });
      previous = line;
    }
  },
});
