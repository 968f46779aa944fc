import { MAX_COLUMNS, MAX_ROWS } from "../../return/sheets";
import type { Worksheet } from "@cj-tech-master/excelts";
import { type Area, areaRows, cellArea, formatArea } from "./cells/addresses";
import { findCell, readValue, type ShownValue, valueType, writeValue } from "./cells/cell-values";
import type { ChangeDetails, ExcelState } from "./excel-state";
import {
  applyMovement,
  type CellContent,
  cellContent,
  deletion,
  insertion,
  writeContent,
} from "./sheets/structure";
import { renameTableHeaders } from "./sheets/tables";
import { usedArea } from "./cells/used-range";

/** Undoes a user's edit. */
export type Undo = () => void;

/** Types text in a cell. Row and column count from 0. */
export function typeInCell(
  state: ExcelState,
  sheet: Worksheet,
  row: number,
  column: number,
  text: string,
): Undo {
  const before = cellContent(findCell(sheet, row, column));
  editCell(state, sheet, row, column, () => {
    writeValue(sheet.getCell(row + 1, column + 1), text, state.date1904);
  });
  return () => editCell(state, sheet, row, column, () => writeContent(sheet, row, column, before));
}

/**
 * Pastes a block of texts from another program, each as if it were typed, and reports it as one change. Rows may
 * differ in length; where a row is shorter, cells stay as they are.
 * @param row row of the top left cell, from 0
 * @param column column of the top left cell, from 0
 */
export function pasteInCells(
  state: ExcelState,
  sheet: Worksheet,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): Undo {
  const width = texts.reduce((max, { length }) => Math.max(max, length), 1);
  const area = {
    top: row,
    left: column,
    bottom: row + Math.max(texts.length, 1) - 1,
    right: column + width - 1,
  };
  const before = contentsOf(sheet, area, area.right);
  texts.forEach((line, rowOffset) =>
    line.forEach((text, columnOffset) => {
      writeValue(sheet.getCell(row + rowOffset + 1, column + columnOffset + 1), text, state.date1904);
    }),
  );
  renameTableHeaders(sheet, area);
  state.cellsChanged(sheet, area);
  return () => {
    writeContents(sheet, area, before);
    renameTableHeaders(sheet, area);
    state.cellsChanged(sheet, area);
  };
}

function editCell(state: ExcelState, sheet: Worksheet, row: number, column: number, edit: () => void): void {
  const shownBefore = valueAndType(state, sheet, row, column);
  edit();
  const shownAfter = valueAndType(state, sheet, row, column);
  const details: ChangeDetails = {
    valueBefore: shownBefore.value,
    valueAfter: shownAfter.value,
    valueTypeBefore: shownBefore.type,
    valueTypeAfter: shownAfter.type,
  };
  renameTableHeaders(sheet, cellArea(row, column));
  state.cellsChanged(sheet, cellArea(row, column), { details });
}

function valueAndType(
  state: ExcelState,
  sheet: Worksheet,
  row: number,
  column: number,
): { value: ShownValue; type: string } {
  const cell = findCell(sheet, row, column);
  const value = readValue(cell, state.date1904);
  return { value, type: valueType(cell, value) };
}

function wholeRows(row: number, count: number): Area {
  return { top: row, bottom: row + count - 1, left: 0, right: MAX_COLUMNS - 1 };
}

/** Inserts whole rows before a row (from 0). */
export function insertRows(state: ExcelState, sheet: Worksheet, row: number, count: number): Undo {
  const area = wholeRows(row, count);
  const rules = snapshotRules(sheet);
  applyMovement(state, sheet, area, insertion(area, "Down"));
  return () => {
    applyMovement(state, sheet, area, deletion(area, "Up"));
    rules.restore();
  };
}

/** Inserts whole columns before a column (from 0). */
export function insertColumns(state: ExcelState, sheet: Worksheet, column: number, count: number): Undo {
  const area = { top: 0, bottom: MAX_ROWS - 1, left: column, right: column + count - 1 };
  const rules = snapshotRules(sheet);
  applyMovement(state, sheet, area, insertion(area, "Right"));
  return () => {
    applyMovement(state, sheet, area, deletion(area, "Left"));
    rules.restore();
  };
}

/** Deletes whole rows, starting at a row (from 0). */
export function deleteRows(state: ExcelState, sheet: Worksheet, row: number, count: number): Undo {
  const area = wholeRows(row, count);
  const rules = snapshotRules(sheet);
  const contents = contentsOf(sheet, area);
  applyMovement(state, sheet, area, deletion(area, "Up"));
  return () => {
    applyMovement(state, sheet, area, insertion(area, "Down"));
    writeContents(sheet, area, contents);
    rules.restore();
    state.cellsChanged(sheet, area);
  };
}

/** Remembers conditional formats, table cells and data validation, to restore them after an undo. */
function snapshotRules(sheet: Worksheet): { restore(): void } {
  const formats = sheet.conditionalFormattings.map((block) => ({ block, ref: block.ref }));
  const tables = sheet.getTables().map((table) => ({ table, model: { ...table.model } }));
  const validations = { ...sheet.dataValidations.model };
  return {
    restore() {
      sheet.conditionalFormattings = formats.map(({ block, ref }) => Object.assign(block, { ref }));
      for (const { table, model } of tables) {
        Object.assign(table.model, model);
        sheet.tables[table.name] = table;
      }
      sheet.dataValidations.model = validations;
    },
  };
}

type Contents = (CellContent | null)[][];

function contentsOf(
  sheet: Worksheet,
  area: Area,
  right = Math.min(area.right, usedArea(sheet, false)?.right ?? 0),
): Contents {
  return Array.from({ length: areaRows(area) }, (_, index) =>
    Array.from({ length: Math.max(0, right - area.left + 1) }, (_each, column) =>
      cellContent(findCell(sheet, area.top + index, area.left + column)),
    ),
  );
}

function writeContents(sheet: Worksheet, area: Area, contents: Contents): void {
  contents.forEach((row, index) =>
    row.forEach((content, column) => writeContent(sheet, area.top + index, area.left + column, content)),
  );
}

/**
 * Sorts the rows of an area by one of its columns, as Excel does: numbers, then text in any case, then logical
 * values, with blanks last. Equal rows keep their order. Formats and links move with the cells; conditional formats
 * stay.
 * @param column column of the sheet, from 0
 */
export function sortRows(
  state: ExcelState,
  sheet: Worksheet,
  area: Area,
  column: number,
  ascending: boolean,
): Undo {
  const before = contentsOf(sheet, area);
  const keys = before.map((_, index) => readValue(findCell(sheet, area.top + index, column), state.date1904));
  const order = before.map((_, index) => index);
  order.sort((one, other) => compareValues(keys[one] ?? "", keys[other] ?? "", ascending) || one - other);
  writeSorted(
    state,
    sheet,
    area,
    order.map((index) => before[index] ?? []),
  );
  return () => writeSorted(state, sheet, area, before);
}

function writeSorted(state: ExcelState, sheet: Worksheet, area: Area, contents: Contents): void {
  writeContents(sheet, area, contents);
  const address = formatArea(area);
  state.raise("RowSorted", sheet, { worksheetId: state.sheetId(sheet), address, source: "Local" });
  state.cellsChanged(sheet, area);
}

/**
 * Sorts the columns of an area by one of its rows, from left to right. Excel reports this as sorted columns. Whether
 * it also reports the cells as changed is not documented, so here it does not.
 * @param row row of the sheet, from 0
 */
export function sortColumns(
  state: ExcelState,
  sheet: Worksheet,
  area: Area,
  row: number,
  ascending: boolean,
): Undo {
  const before = contentsOf(sheet, area, area.right);
  const keys = (before[row - area.top] ?? []).map((_, index) =>
    readValue(findCell(sheet, row, area.left + index), state.date1904),
  );
  const order = keys.map((_, index) => index);
  order.sort((one, other) => compareValues(keys[one] ?? "", keys[other] ?? "", ascending) || one - other);
  const sorted = before.map((cells) => order.map((index) => cells[index] ?? null));
  const write = (contents: Contents) => {
    writeContents(sheet, area, contents);
    const address = formatArea(area);
    state.raise("ColumnSorted", sheet, { worksheetId: state.sheetId(sheet), address, source: "Local" });
    state.changed({ kind: "cells", sheet: sheet.name, address });
  };
  write(sorted);
  return () => write(before);
}

function compareValues(one: ShownValue, other: ShownValue, ascending: boolean): number {
  const rank = (value: ShownValue): number => {
    if (value === "") return 3;
    return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
  };
  if (one === "" || other === "") return rank(one) === rank(other) ? 0 : one === "" ? 1 : -1;
  const difference = rank(one) - rank(other) || compareSameType(one, other);
  return ascending ? difference : -difference;
}

function compareSameType(one: ShownValue, other: ShownValue): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other), "en-GB", { sensitivity: "base" });
}
