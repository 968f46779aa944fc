import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { type Area, areaColumns, areaRows, isWholeColumns, isWholeRows } from "./addresses";
import {
  findCell,
  readFormula,
  readNumberFormat,
  readText,
  readValue,
  type ShownValue,
  valueType,
  writeValue,
} from "./cell-values";
import { createRestyler } from "./cell-styles";
import type { Cells } from "./cells";
import type { ChangeDetails, ExcelState } from "../excel-state";
import { accessDenied, invalidArgument } from "../host-error";
import { renameTableHeaders } from "../sheets/tables";

/** Reads one thing from every cell; null for whole rows and columns, for which Excel reads nothing. */
function readGrid<Value>(
  cells: Cells,
  state: ExcelState,
  read: (cell: Cell | undefined, row: number, column: number) => Value,
): Value[][] | null {
  state.requirePresent(cells.sheet);
  const { sheet, area } = cells;
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  cells.requireWithinLimit();
  const rows: Value[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const sheetRow = sheet.findRow(row + 1);
    const line: Value[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      line.push(read(sheetRow?.findCell(column + 1), row, column));
    }
    rows.push(line);
  }
  return rows;
}

/**
 * Reads values as Excel reports them: dates as serial numbers, blanks as "". This and the functions below return null
 * for whole rows and columns.
 */
export function readValues(cells: Cells, state: ExcelState): ShownValue[][] | null {
  return readGrid(cells, state, (cell) => readValue(cell, state.date1904));
}

/** Reads the formulas of cells that have one, and the values of the others. */
export function readFormulas(cells: Cells, state: ExcelState): ShownValue[][] | null {
  return readGrid(cells, state, (cell) => readFormula(cell, state.date1904));
}

/** Reads the texts that the cells show with their number formats. */
export function readTexts(cells: Cells, state: ExcelState): string[][] | null {
  return readGrid(cells, state, (cell) => readText(cell, state.date1904));
}

export function readValueTypes(cells: Cells, state: ExcelState): string[][] | null {
  return readGrid(cells, state, (cell) => valueType(cell, readValue(cell, state.date1904)));
}

export function readNumberFormats(cells: Cells, state: ExcelState): string[][] | null {
  return readGrid(cells, state, (_cell, row, column) => readNumberFormat(cells.sheet, row, column));
}

/**
 * Calls `write` for each cell of the range with its value from a two-dimensional array of the same shape, or with the
 * same single value for all. Null in the array leaves a cell as it is. If some rows are hidden, for example by a
 * filter, desktop Excel writes the first row of the array into every visible row and nothing into the others (office-js
 * issue 224).
 * @throws HostError InvalidArgument if the shape differs, and for whole columns or rows: according to Microsoft's
 * documentation, Excel accepts no values, formulas or number formats for them
 */
function writeGrid(cells: Cells, given: unknown, write: (cell: Cell, value: unknown) => void): void {
  const { sheet, area } = cells;
  if (isWholeColumns(area) || isWholeRows(area)) {
    throw invalidArgument(`Values, formulas and number formats of whole columns or rows (${cells.address}).`);
  }
  cells.requireWithinLimit();
  const written = writtenRows(sheet, area);
  if (!Array.isArray(given)) {
    for (const row of written.rows) {
      eachCell(sheet, { ...area, top: row, bottom: row }, (cell) => write(cell, given));
    }
    return;
  }
  const rows: unknown[] = given;
  const fits = rows.length === areaRows(area) && rows.every((row) => isRowOf(row, areaColumns(area)));
  if (!fits) {
    throw invalidArgument(
      `The array must have ${areaRows(area)} rows of ${areaColumns(area)} values for ${cells.address}.`,
    );
  }
  for (const rowIndex of written.rows) {
    const row = sheet.getRow(rowIndex + 1);
    const values = rows[written.includesAll ? rowIndex - area.top : 0] as unknown[];
    values.forEach((value, columnIndex) => {
      if (value !== null && value !== undefined) write(row.getCell(area.left + columnIndex + 1), value);
    });
  }
}

/** Returns the rows of an area that a value reaches: the visible ones, or all if none is visible. */
export function writtenRows(
  sheet: Worksheet,
  { top, bottom }: Area,
): { rows: number[]; includesAll: boolean } {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const visible = rows.filter((row) => sheet.findRow(row + 1)?.hidden !== true);
  const includesAll = visible.length === 0 || visible.length === rows.length;
  return { rows: includesAll ? rows : visible, includesAll };
}

function isRowOf(row: unknown, length: number): boolean {
  return Array.isArray(row) && row.length === length;
}

/** Calls `action` for each cell of an area, creating cells that do not exist yet. */
export function eachCell(sheet: Worksheet, area: Area, action: (cell: Cell) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const sheetRow = sheet.getRow(row + 1);
    for (let column = area.left; column <= area.right; column += 1) action(sheetRow.getCell(column + 1));
  }
}

/** Sets values or formulas, which Excel reads in the same way, and raises the changed event. */
export function writeValues(cells: Cells, given: unknown, state: ExcelState): void {
  const { sheet, area } = cells;
  requireUnlocked(cells, state);
  const single = area.top === area.bottom && area.left === area.right;
  const before = single ? valueAndType(sheet, area, state) : null;
  writeGrid(cells, given, (cell, value) => writeValue(cell, value, state.date1904));
  renameTableHeaders(sheet, area);
  const details = before === null ? undefined : changeDetails(before, valueAndType(sheet, area, state));
  state.cellsChanged(sheet, area, details === undefined ? {} : { details });
}

export function writeNumberFormats(cells: Cells, given: unknown, state: ExcelState): void {
  state.requireWritable(cells.sheet);
  const restylers = new Map<string, (cell: Cell) => void>();
  writeGrid(cells, given, (cell, value) => {
    if (typeof value !== "string") throw invalidArgument(`${JSON.stringify(value)} is not a number format.`);
    // excelts stores "General" like any other format. Leaving it out keeps an untouched cell plain.
    const numFmt = value === "General" ? undefined : value;
    const restyleCell = restylers.get(value) ?? createRestyler(() => ({ numFmt }));
    restylers.set(value, restyleCell);
    restyleCell(cell);
  });
  state.formatsChanged(cells);
}

/** Throws AccessDenied for locked cells of a protected sheet. Unlocked cells accept values. */
function requireUnlocked(cells: Cells, state: ExcelState): void {
  const { sheet, area } = cells;
  state.requirePresent(sheet);
  state.requireWritableWorkbook();
  if (!state.isProtected(sheet)) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (findCell(sheet, row, column)?.protection?.locked === false) continue;
      throw accessDenied(`Sheet ${sheet.name} is protected.`);
    }
  }
}

interface ValueAndType {
  value: ShownValue;
  type: string;
}

function valueAndType(sheet: Worksheet, area: Area, state: ExcelState): ValueAndType {
  const cell = findCell(sheet, area.top, area.left);
  const value = readValue(cell, state.date1904);
  return { value, type: valueType(cell, value) };
}

function changeDetails(before: ValueAndType, after: ValueAndType): ChangeDetails {
  return {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: before.type,
    valueTypeAfter: after.type,
  };
}
