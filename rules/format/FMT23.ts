import { valueOf, textOf, type AnyRow } from "../../src/return/rows";
import { defineFormatCheck, type FormatContext } from "./format-check";

const COLUMNS_COMPARED_FIRST = 5;
/** So many rows of a child are compared each with each, without making anything of them. */
const FEW_ROWS = 12;

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
    for (const rows of likelyRepeated(context)) reportRepeated(rows, context);
  },
});

/** Rows that agree in their first columns: few, so that whole rows need not be compared for all of them. */
function likelyRepeated({ columns, data }: FormatContext): AnyRow[][] {
  const fields = columns.slice(0, COLUMNS_COMPARED_FIRST).map(({ field }) => field);
  const repeated: AnyRow[][] = [];
  for (const rows of rowsOfChildren(data.rows)) {
    if (rows.length > FEW_ROWS || hasPairAlike(rows, fields)) {
      for (const alike of alikeIn(rows, fields)) if (alike.length > 1) repeated.push(alike);
    }
  }
  return repeated.sort(([a], [b]) => (a?.line ?? 0) - (b?.line ?? 0));
}

/** The rows of each child that has several; rows without CHILD count as one child's. */
function rowsOfChildren(rows: readonly AnyRow[]): AnyRow[][] {
  const children = new Map<string | null, AnyRow | AnyRow[]>();
  const several: AnyRow[][] = [];
  let first: AnyRow | undefined;
  let known: AnyRow | AnyRow[] | undefined;
  for (const row of rows) {
    // The rows of a child mostly follow each other: only the first of them is looked up.
    if (first === undefined || first.CHILD !== row.CHILD) {
      first = row;
      known = children.get(row.CHILD);
    }
    if (Array.isArray(known)) {
      known.push(row);
      continue;
    }
    if (known === undefined) known = row;
    else several.push((known = [known, row]));
    children.set(row.CHILD, known);
  }
  return several;
}

function hasPairAlike(rows: readonly AnyRow[], fields: readonly string[]): boolean {
  return rows.some((row, index) => {
    for (let other = 0; other < index; other++) if (isAlike(row, rows[other] ?? row, fields)) return true;
    return false;
  });
}

function isAlike(one: AnyRow, other: AnyRow, fields: readonly string[]): boolean {
  for (const field of fields) if (valueOf(one, field) !== valueOf(other, field)) return false;
  return true;
}

function alikeIn(rows: readonly AnyRow[], fields: readonly string[]): Iterable<AnyRow[]> {
  const alike = new Map<string, AnyRow[]>();
  for (const row of rows) {
    const key = fields.map((field) => valueOf(row, field)).join("\n");
    const known = alike.get(key);
    if (known) known.push(row);
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
