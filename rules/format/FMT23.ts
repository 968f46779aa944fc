import { valueOf, textOf, type AnyRow } from "../../src/return/rows";
import { defineFormatCheck, type FormatContext } from "./format-check";

const COLUMNS_COMPARED_FIRST = 5;

export default defineFormatCheck({
  code: "FMT23",
  kind: "duplicate",
  severity: "query",
  title: "identical row twice in a table",
  message:
    "Every field of the row, CHILD included, is the same as in a row further up: the row seems to be there twice.",
  fix: "Delete one of the two rows, unless two events really have everything in common.",
  trigger:
    "All fields of a row have the same values as those of a row further up in the same table; spaces, letter case and the form of a date do not count where the checks read the values as the same. Columns that are no field are not compared. The later rows are found, each with the first one.",
  check(context) {
    for (const rows of likelyRepeated(context)) if (rows.length > 1) reportRepeated(rows, context);
  },
});

/** Rows that agree in their first columns: few, so that whole rows need not be compared for all of them. */
function likelyRepeated({ columns, data }: FormatContext): Iterable<AnyRow[]> {
  const fields = columns.slice(0, COLUMNS_COMPARED_FIRST).map(({ field }) => field);
  const alike = new Map<string, AnyRow[]>();
  for (const row of data.rows) {
    let key = row.CHILD ?? "";
    for (const field of fields) key += `\n${valueOf(row, field)}`;
    const rows = alike.get(key);
    if (rows) rows.push(row);
    else alike.set(key, [row]);
  }
  return alike.values();
}

function reportRepeated(rows: readonly AnyRow[], { columns, report }: FormatContext): void {
  const first = new Map<string, AnyRow>();
  for (const row of rows) {
    const key = columns.map(({ field }) => valueOf(row, field) ?? textOf(row, field).trim()).join("\n");
    const original = first.get(key);
    if (original) report({ row, fields: ["CHILD"] }, { row: original, fields: ["CHILD"] });
    else first.set(key, row);
  }
}
