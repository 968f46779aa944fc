import type { Cell, CellValue, Style, Worksheet } from "@cj-tech-master/excelts";
import {
  type Area,
  areaColumns,
  areaRows,
  formatArea,
  isWholeColumns,
  isWholeRows,
  parseArea,
} from "../cells/addresses";
import { findCell } from "../cells/cell-values";
import { moveConditionalFormats } from "./conditional-formats";
import type { ChangeType, ExcelState } from "../excel-state";
import { notesToMove } from "./notes";
import { moveTables } from "./tables";
import { usedArea } from "../cells/used-range";
import { validationArea, validationKey } from "../cells/validation-areas";

/**
 * How cells move: along rows (down or up) or columns, from `at` on, by `count` (negative if cells are removed). Only
 * those between `from` and `to` on the other axis move.
 */
export interface Movement {
  axis: "rows" | "columns";
  at: number;
  count: number;
  from: number;
  to: number;
}

/** Returns the movement that inserting cells in an area causes. */
export function insertion(area: Area, shift: "Down" | "Right"): Movement {
  return shift === "Down"
    ? { axis: "rows", at: area.top, count: areaRows(area), from: area.left, to: area.right }
    : { axis: "columns", at: area.left, count: areaColumns(area), from: area.top, to: area.bottom };
}

/** Returns the movement that deleting the cells of an area causes. */
export function deletion(area: Area, shift: "Up" | "Left"): Movement {
  const { count, ...rest } = insertion(area, shift === "Up" ? "Down" : "Right");
  return { ...rest, count: -count };
}

/** Returns where an area is after a movement. It may have moved, grown, shrunk or disappeared. */
function moveArea(area: Area, movement: Movement): Area[] {
  const rows = movement.axis === "rows";
  const [crossStart, crossEnd] = rows ? [area.left, area.right] : [area.top, area.bottom];
  if (crossStart < movement.from || crossEnd > movement.to) return [area];
  const [start, end] = rows ? [area.top, area.bottom] : [area.left, area.right];
  const moved = moveSpan(start, end, movement);
  if (moved === null) return [];
  return [
    rows
      ? { ...area, top: moved.start, bottom: moved.end }
      : { ...area, left: moved.start, right: moved.end },
  ];
}

function moveSpan(
  start: number,
  end: number,
  { at, count }: Movement,
): { start: number; end: number } | null {
  if (count >= 0) return { start: start >= at ? start + count : start, end: end >= at ? end + count : end };
  const removedEnd = at - count - 1;
  const newStart = start > removedEnd ? start + count : Math.min(start, at);
  const newEnd = end > removedEnd ? end + count : Math.min(end, at - 1);
  return newEnd < newStart ? null : { start: newStart, end: newEnd };
}

/** Inserts or deletes cells, and moves everything tied to cells: formats, rules, notes, tables, kept ranges. */
export function applyMovement(state: ExcelState, sheet: Worksheet, area: Area, movement: Movement): void {
  const whole = movement.axis === "rows" ? isWholeRows(area) : isWholeColumns(area);
  const moveNotes = notesToMove(sheet);
  if (whole && movement.axis === "rows") spliceRows(sheet, movement);
  else if (whole)
    sheet.spliceColumns(movement.at + 1, Math.max(0, -movement.count), ...blankColumns(movement.count));
  else moveCells(sheet, movement);
  const move = (each: Area): Area[] => moveArea(each, movement);
  moveConditionalFormats(sheet, move);
  moveNotes(move);
  moveTables(sheet, move);
  moveDataValidations(sheet, move);
  moveAutoFilter(sheet, move);
  state.references.move(sheet, move);
  if (state.origin === "addin") state.movementsByAddin += 1;
  state.cellsChanged(sheet, area, {
    changeType: changeType(movement, whole),
    shiftDirection: whole ? "None" : shiftDirection(movement),
  });
}

function changeType({ axis, count }: Movement, whole: boolean): ChangeType {
  if (!whole) return count > 0 ? "CellInserted" : "CellDeleted";
  if (axis === "rows") return count > 0 ? "RowInserted" : "RowDeleted";
  return count > 0 ? "ColumnInserted" : "ColumnDeleted";
}

function shiftDirection({ axis, count }: Movement): string {
  if (axis === "rows") return count > 0 ? "ShiftCellDown" : "ShiftCellUp";
  return count > 0 ? "ShiftCellRight" : "ShiftCellLeft";
}

function spliceRows(sheet: Worksheet, { at, count }: Movement): void {
  const hidden = hiddenRows(sheet);
  const inserted = Array.from({ length: Math.max(0, count) }, (): CellValue[] => []);
  const rowCount = sheet.rowCount;
  sheet.spliceRows(at + 1, Math.max(0, -count), ...inserted);
  if (count < 0) clearStaleRows(sheet, at, -count, rowCount);
  // A new row takes the formats of the row above it, as in Excel; the first row has none to take.
  if (count > 0 && at > 0) for (let row = at; row < at + count; row += 1) copyRowStyle(sheet, at - 1, row);
  moveHiddenRows(sheet, hidden, at, count);
}

/**
 * Removes, one by one, the rows that excelts leaves at the end: it moves up what is below deleted rows, but keeps the
 * last rows, which nothing replaced.
 */
function clearStaleRows(sheet: Worksheet, at: number, deleted: number, rowCount: number): void {
  const below = Math.max(0, rowCount - at - deleted);
  for (let row = Math.min(at + deleted, rowCount); row > at + below; row -= 1) sheet.spliceRows(row, 1);
}

function hiddenRows(sheet: Worksheet): number[] {
  const hidden: number[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1)
    if (sheet.findRow(row + 1)?.hidden === true) hidden.push(row);
  return hidden;
}

/** Moves hidden rows. excelts keeps the hidden mark at its row number; in Excel it moves with the row. */
function moveHiddenRows(sheet: Worksheet, hidden: readonly number[], at: number, count: number): void {
  if (hidden.length === 0) return;
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const sheetRow = sheet.findRow(row + 1);
    if (sheetRow?.hidden === true) sheetRow.hidden = false;
  }
  for (const row of hidden) {
    const span = moveSpan(row, row, { axis: "rows", at, count, from: 0, to: 0 });
    if (span !== null) sheet.getRow(span.start + 1).hidden = true;
  }
}

function copyRowStyle(sheet: Worksheet, source: number, target: number): void {
  const from = sheet.findRow(source + 1);
  if (from === undefined) return;
  for (let column = 1; column <= from.cellCount; column += 1) {
    const cell = from.findCell(column);
    if (cell !== undefined) sheet.getRow(target + 1).getCell(column).style = structuredClone(cell.style);
  }
}

function blankColumns(count: number): CellValue[][] {
  return Array.from({ length: Math.max(0, count) }, () => []);
}

/** What a cell holds, regardless of where it is. */
export interface CellContent {
  value: CellValue;
  style: Partial<Style>;
}

/** Returns the content of a cell, to be written elsewhere or restored. */
export function cellContent(cell: Cell | undefined): CellContent | null {
  return cell === undefined ? null : { value: cell.value, style: cell.style };
}

/** Writes the content of a cell. Null leaves the cell blank and without a format. */
export function writeContent(
  sheet: Worksheet,
  row: number,
  column: number,
  content: CellContent | null,
): void {
  if (content === null && findCell(sheet, row, column) === undefined) return;
  const cell = sheet.getCell(row + 1, column + 1);
  cell.value = content?.value ?? null;
  cell.style = content?.style ?? {};
}

function moveCells(sheet: Worksheet, movement: Movement): void {
  const used = usedArea(sheet, false);
  if (used === null) return;
  const rows = movement.axis === "rows";
  const last = rows ? used.bottom : used.right;
  const crossEnd = Math.min(movement.to, rows ? used.right : used.bottom);
  for (let cross = movement.from; cross <= crossEnd; cross += 1) {
    const contents: (CellContent | null)[] = [];
    for (let index = movement.at; index <= last; index += 1) {
      contents.push(cellContent(rows ? findCell(sheet, index, cross) : findCell(sheet, cross, index)));
    }
    const blanks = Array.from({ length: Math.abs(movement.count) }, () => null);
    const moved =
      movement.count > 0 ? [...blanks, ...contents] : [...contents.slice(-movement.count), ...blanks];
    moved.forEach((content, index) => {
      const position = movement.at + index;
      if (rows) writeContent(sheet, position, cross, content);
      else writeContent(sheet, cross, position, content);
    });
  }
}

function moveDataValidations(sheet: Worksheet, move: (area: Area) => Area[]): void {
  const before = sheet.dataValidations.model;
  const after: typeof before = {};
  for (const [key, validation] of Object.entries(before)) {
    const area = validationArea(key);
    const moved = area === null ? undefined : move(area)[0];
    if (area === null) after[key] = validation;
    else if (moved !== undefined) after[validationKey(moved)] = validation;
  }
  sheet.dataValidations.model = after;
}

function moveAutoFilter(sheet: Worksheet, move: (area: Area) => Area[]): void {
  const area = typeof sheet.autoFilter === "string" ? parseArea(sheet.autoFilter) : null;
  if (area === null) return;
  const moved = move(area)[0];
  sheet.autoFilter = moved === undefined ? null : formatArea(moved);
}
