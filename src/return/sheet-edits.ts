import { areasAfterMove, areasOutside, intersectAreas, subtractArea } from "./area-edits";
import { cellText, type CellValue } from "./cells";
import type { CellArea, Sheet } from "./sheets";
import type { TableEdit } from "./table-edits";

/** A change to a sheet as Excel reports it, with the cells read back afterwards. Rows and columns count from 0. */
export type SheetEdit =
  | {
      readonly kind: "cells";
      readonly row: number;
      readonly column: number;
      /** What the cells hold now, blank ones as "". */
      readonly values: readonly (readonly CellValue[])[];
      /** Where formulas are among the cells; null when unchanged. */
      readonly formulas: readonly CellArea[] | null;
      /** Merged areas that share a cell with them; null when unchanged. */
      readonly merged: readonly CellArea[] | null;
      /**
       * Whether the cells were only read again, without a reported edit: rows whose cells are unchanged then stay as
       * they are.
       */
      readonly again?: boolean;
    }
  | { readonly kind: "insert" | "delete"; readonly row: number; readonly count: number }
  /** The whole sheet, read again. */
  | { readonly kind: "replace"; readonly sheet: Sheet };

export type CellsEdit = Extract<SheetEdit, { kind: "cells" }>;

/**
 * The last filled row of a sheet, as Excel reports it. `row` and `column` are those of its first cell and count from 0.
 */
export interface SheetEnd {
  readonly row: number;
  readonly column: number;
  readonly values: readonly CellValue[];
}

/**
 * Whether the rows of a sheet end where Excel says they do. If not, Excel has yet to report an insertion or deletion,
 * or has reported one twice. A last row that looks blank, as one with a formula can, tells nothing.
 * @param columns the table's columns, from 0; if the last row holds something in them, only they are compared, as other
 *   columns may hold things that are not data
 */
export function endsAs(sheet: Sheet, end: SheetEnd, columns: readonly number[]): boolean {
  const isText = (cell: CellValue | undefined) => cellText(cell) !== "";
  const isFilled = (cells: readonly CellValue[] = [], firstColumn: number) =>
    columns.some((column) => isText(cells[column - firstColumn]));
  if (!end.values.some(isText)) return true;
  const isInTable = isFilled(end.values, end.column);
  const holds = (cells: readonly CellValue[] = []) =>
    isInTable ? isFilled(cells, sheet.firstColumn) : cells.some(isText);
  let last = sheet.values.length - 1;
  while (last >= 0 && !holds(sheet.values[last])) last--;
  return sheet.firstRow + last === end.row;
}

/**
 * Returns the sheet after a change. Columns to the left of its first one are ignored: without a heading there, they are
 * not part of a table.
 */
export function editSheet(sheet: Sheet, edit: SheetEdit): Sheet {
  switch (edit.kind) {
    case "cells":
      return withCells(sheet, edit);
    case "replace":
      return { ...fromColumn(edit.sheet, sheet.firstColumn), date1904: sheet.date1904 };
    case "insert":
    case "delete":
      return withMovedRows(sheet, edit);
  }
}

/**
 * Returns the parts of an edit, row by row, in which a value differs from the sheet or a formula was added or removed.
 */
export function differences(sheet: Sheet, edit: CellsEdit): CellsEdit[] {
  const otherFormulas = rowsWithOtherFormulas(sheet, edit);
  const found: { row: number; values: (readonly CellValue[])[] }[] = [];
  edit.values.forEach((cells, index) => {
    const row = edit.row + index;
    const held = sheet.values[row - sheet.firstRow] ?? [];
    const isSame = (value: CellValue, right: number) => {
      const column = edit.column + right - sheet.firstColumn;
      return column < 0 || (held[column] ?? "") === (value ?? "");
    };
    if (cells.every(isSame) && !otherFormulas.has(row)) return;
    const above = found.at(-1);
    if (above && above.row + above.values.length === row) above.values.push(cells);
    else found.push({ row, values: [cells] });
  });
  return found.map((part) => {
    const area = { ...areaOf(edit), row: part.row, rows: part.values.length };
    return { ...edit, ...part, formulas: edit.formulas && intersectAreas(edit.formulas, [area]) };
  });
}

/** Returns the rows in which formulas were added or removed; none when it is not known where formulas are. */
function rowsWithOtherFormulas(sheet: Sheet, edit: CellsEdit): ReadonlySet<number> {
  if (edit.formulas === null || sheet.formulas === undefined) return new Set();
  const held = columnsByRow(intersectAreas(sheet.formulas, [areaOf(edit)]));
  const read = columnsByRow(edit.formulas);
  const isOther = (row: number) => {
    const [before, now] = [held.get(row), read.get(row)];
    return !before || !now || before.size !== now.size || ![...now].every((column) => before.has(column));
  };
  return new Set([...held.keys(), ...read.keys()].filter(isOther));
}

function columnsByRow(areas: readonly CellArea[]): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const { row, rows, column, columns } of areas) {
    for (let at = row; at < row + rows; at++) {
      const ofRow = found.get(at) ?? new Set<number>();
      for (let right = column; right < column + columns; right++) ofRow.add(right);
      found.set(at, ofRow);
    }
  }
  return found;
}

function areaOf({ row, column, values }: CellsEdit): CellArea {
  const columns = values.reduce((widest, { length }) => Math.max(widest, length), 0);
  return { row, column, rows: values.length, columns };
}

/** Returns the edit to a table that corresponds to a change to its sheet. */
export function tableEditOf(before: Sheet, edit: SheetEdit, after: Sheet, headingLine: number): TableEdit {
  if (edit.kind === "insert" || edit.kind === "delete") {
    return { kind: edit.kind, line: edit.row + 1, count: edit.count };
  }
  const [first, end] =
    edit.kind === "cells"
      ? [edit.row, edit.row + edit.values.length]
      : [0, Math.max(endOf(before), endOf(after))];
  const lines = new Map<number, readonly CellValue[]>();
  for (let line = Math.max(first, headingLine) + 1; line <= end; line++) {
    lines.set(line, after.values[line - 1 - after.firstRow] ?? []);
  }
  return { kind: "lines", lines };
}

function endOf({ firstRow, values }: Sheet): number {
  return firstRow + values.length;
}

function withCells(sheet: Sheet, edit: CellsEdit): Sheet {
  const above = Math.max(0, sheet.firstRow - edit.row);
  const values: (readonly CellValue[])[] = [...Array.from({ length: above }, () => []), ...sheet.values];
  const firstRow = sheet.firstRow - above;
  edit.values.forEach((cells, index) => {
    const at = edit.row + index - firstRow;
    while (values.length <= at) values.push([]);
    values[at] = withCellsOfRow(values[at] ?? [], cells, edit.column - sheet.firstColumn);
  });
  const hole = areaOf(edit);
  const formulas =
    edit.formulas === null ? sheet.formulas : [...subtractArea(sheet.formulas ?? [], hole), ...edit.formulas];
  const merged =
    edit.merged === null ? sheet.merged : [...areasOutside(sheet.merged ?? [], hole), ...edit.merged];
  return { ...sheet, firstRow, values, formulas, merged };
}

function withCellsOfRow(
  row: readonly CellValue[],
  cells: readonly CellValue[],
  offset: number,
): readonly CellValue[] {
  const changed = [...row];
  cells.forEach((cell, index) => {
    const column = offset + index;
    if (column < 0) return;
    while (changed.length < column) changed.push("");
    changed[column] = cell;
  });
  return changed;
}

function withMovedRows(sheet: Sheet, edit: Extract<SheetEdit, { kind: "insert" | "delete" }>): Sheet {
  const { kind, row, count } = edit;
  const move = (areas: readonly CellArea[] | undefined) => areas && areasAfterMove(areas, kind, row, count);
  let values = [...sheet.values];
  const at = row - sheet.firstRow;
  let { firstRow } = sheet;
  if (kind === "insert") {
    if (at < 0) firstRow += count;
    else if (at < values.length) {
      // Not splice, which takes each row as an argument: there can be too many.
      const inserted = Array.from({ length: count }, () => []);
      values = [...values.slice(0, at), ...inserted, ...values.slice(at)];
    }
  } else {
    const above = Math.max(0, Math.min(-at, count));
    firstRow -= above;
    if (at + count > 0) values.splice(Math.max(0, at), at + count - Math.max(0, at));
  }
  return { ...sheet, firstRow, values, formulas: move(sheet.formulas), merged: move(sheet.merged) };
}

/** Returns the same sheet with its rows starting at another column. */
function fromColumn(sheet: Sheet, firstColumn: number): Sheet {
  const difference = sheet.firstColumn - firstColumn;
  if (difference === 0) return sheet;
  const values = sheet.values.map((row) =>
    difference > 0 ? [...Array.from({ length: difference }, () => ""), ...row] : row.slice(-difference),
  );
  return { ...sheet, firstColumn, values };
}
