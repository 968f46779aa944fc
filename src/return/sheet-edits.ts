import { areasAfterMove, areasApartFrom, areasWithin, areasWithout } from "./area-edits";
import { cellText, type CellValue } from "./cells";
import type { CellArea, Sheet } from "./sheets";
import type { TableEdit } from "./table-edits";

/** A change of a sheet, as Excel tells it, with the cells that were read back. Rows and columns count from 0. */
export type SheetEdit =
  | {
      readonly kind: "cells";
      readonly row: number;
      readonly column: number;
      /** What the cells hold now, blank ones as "". */
      readonly values: readonly (readonly CellValue[])[];
      /** Where formulas stand among them; null where they are as before. */
      readonly formulas: readonly CellArea[] | null;
      /** Merged areas that share a cell with them; null where they are as before. */
      readonly merged: readonly CellArea[] | null;
      /** No edit of them was told: rows in which they are as they were stay as they are. */
      readonly again?: boolean;
    }
  | { readonly kind: "insert" | "delete"; readonly row: number; readonly count: number }
  /** The whole sheet, read again. */
  | { readonly kind: "replace"; readonly sheet: Sheet };

export type CellsEdit = Extract<SheetEdit, { kind: "cells" }>;

/** The last filled row of a sheet, as Excel gives it. Row and column, that of its first cell, count from 0. */
export interface SheetEnd {
  readonly row: number;
  readonly column: number;
  readonly values: readonly CellValue[];
}

/**
 * Whether the rows of a sheet end where Excel says. Where they do not, rows have come or gone of which Excel has yet to tell,
 * or of which it told twice. An end that looks blank, as one with a formula may, tells nothing.
 * @param columns those of the table, from 0: they alone are looked at where the end holds something in them, as others may
 * hold what is no data
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
 * The sheet after a change. Columns to the left of its first one are passed over: nothing of a table stands there, or
 * there would be a heading.
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
 * Those of the cells, row by row, of which a sheet does not hold the same value already, or holds a formula where they hold
 * none, or none where they do.
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
    return { ...edit, ...part, formulas: edit.formulas && areasWithin(edit.formulas, [area]) };
  });
}

/** The rows of cells in which formulas came or went; none where it is not known where formulas stand. */
function rowsWithOtherFormulas(sheet: Sheet, edit: CellsEdit): ReadonlySet<number> {
  if (edit.formulas === null || sheet.formulas === undefined) return new Set();
  const held = columnsByRow(areasWithin(sheet.formulas, [areaOf(edit)]));
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

/** What a change of a sheet means for the table in it. */
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
    edit.formulas === null ? sheet.formulas : [...areasWithout(sheet.formulas ?? [], hole), ...edit.formulas];
  const merged =
    edit.merged === null ? sheet.merged : [...areasApartFrom(sheet.merged ?? [], hole), ...edit.merged];
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
      // Not by splice, which takes each row as an argument: there can be too many.
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

/** The same sheet with its rows from another column on. */
function fromColumn(sheet: Sheet, firstColumn: number): Sheet {
  const difference = sheet.firstColumn - firstColumn;
  if (difference === 0) return sheet;
  const values = sheet.values.map((row) =>
    difference > 0 ? [...Array.from({ length: difference }, () => ""), ...row] : row.slice(-difference),
  );
  return { ...sheet, firstColumn, values };
}
