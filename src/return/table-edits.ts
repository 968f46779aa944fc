import { CellReaders } from "./cell-readers";
import type { CellValue } from "./cells";
import { readRow } from "./read-rows";
import type { AnyRow, TableData } from "./rows";

/** A change to the lines of a sheet that holds a table. Lines are numbered from 1, as in Excel. */
export type TableEdit =
  /** Lines with their new cells, from the table's first column on. A line without any cell is blank. */
  | { readonly kind: "lines"; readonly lines: ReadonlyMap<number, readonly CellValue[]> }
  /** Blank lines were inserted before a line, or lines from it on were deleted. All lines below have moved. */
  | { readonly kind: "insert" | "delete"; readonly line: number; readonly count: number };

/** The rows that a change removed from a table and added to it. A row whose cells changed is in both. */
export interface RowChanges {
  readonly removed: readonly AnyRow[];
  readonly added: readonly AnyRow[];
}

/**
 * Applies a change to a table in place. Rows that stay keep their identity and get their new line. Lines whose cells
 * are the same as before, or blank before and after, count as unchanged.
 * @param date1904 whether the workbook counts dates from 1904
 */
export function editTable(data: TableData, edit: TableEdit, date1904: boolean): RowChanges {
  const rows = data.rows as AnyRow[];
  Object.assign(data, { store: null, ...linesAfter(data, edit) });
  switch (edit.kind) {
    case "insert":
      moveRows(rows, edit.line, edit.count);
      return { removed: [], added: [] };
    case "delete": {
      const first = firstFrom(rows, edit.line);
      const removed = rows.splice(first, firstFrom(rows, edit.line + edit.count) - first);
      moveRows(rows, edit.line, -edit.count);
      return { removed, added: [] };
    }
    case "lines":
      return replaceLines(data, rows, edit.lines, date1904);
  }
}

/**
 * Returns, after a change, the lines that are not rows and where a second table begins. Lines that were deleted or have
 * new cells are left out. Changes within the second table are not tracked here.
 */
function linesAfter({ otherLines, secondTable }: TableData, edit: TableEdit) {
  if (edit.kind === "lines") return { otherLines: otherLines.filter(({ line }) => !edit.lines.has(line)) };
  const isDeleted = (line: number) =>
    edit.kind === "delete" && line >= edit.line && line < edit.line + edit.count;
  const by = edit.kind === "insert" ? edit.count : -edit.count;
  const moved = <T extends { readonly line: number }>(one: T): T =>
    one.line < edit.line ? one : { ...one, line: one.line + by };
  return {
    otherLines: otherLines.filter(({ line }) => !isDeleted(line)).map(moved),
    secondTable: secondTable && moved(secondTable),
  };
}

/** Sets where the cells of a table's sheet hold formulas and are merged, after a change. */
export function setAreas(data: TableData, areas: Pick<TableData, "formulas" | "merged">): void {
  Object.assign(data, areas);
}

/** Returns the row at a line; undefined when there is none. */
export function rowAtLine(rows: readonly AnyRow[], line: number): AnyRow | undefined {
  const row = rows[firstFrom(rows, line)];
  return row?.line === line ? row : undefined;
}

/** Returns the index of the first row at or below a line. */
function firstFrom(rows: readonly AnyRow[], line: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

function moveRows(rows: readonly AnyRow[], fromLine: number, by: number): void {
  for (let index = firstFrom(rows, fromLine); index < rows.length; index++) {
    const row = rows[index] as { line: number };
    row.line += by;
  }
}

function replaceLines(
  data: TableData,
  rows: AnyRow[],
  lines: ReadonlyMap<number, readonly CellValue[]>,
  date1904: boolean,
): RowChanges {
  const readers = new CellReaders(date1904);
  const removed = new Set<AnyRow>();
  const added: AnyRow[] = [];
  const others = [...data.otherLines];
  for (const [line, cells] of lines) {
    if (data.secondTable && line >= data.secondTable.line) continue;
    const old = rowAtLine(rows, line);
    if (old && hasCells(old, cells)) continue;
    if (old) removed.add(old);
    const row = readRow(data, cells, line, readers, others);
    if (row) added.push(row);
  }
  Object.assign(data, { otherLines: others.sort((a, b) => a.line - b.line) });
  if (removed.size > 0 || added.length > 0) {
    const kept = rows.filter((row) => !removed.has(row));
    const all = [...kept, ...added].sort((a, b) => a.line - b.line);
    rows.length = 0;
    for (const row of all) rows.push(row);
  }
  return { removed: [...removed], added };
}

function hasCells(row: AnyRow, cells: readonly CellValue[]): boolean {
  const length = Math.max(row.cells.length, cells.length);
  for (let index = 0; index < length; index++) {
    if ((row.cells[index] ?? "") !== (cells[index] ?? "")) return false;
  }
  return true;
}
