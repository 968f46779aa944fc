import type { Worksheet } from "@cj-tech-master/excelts";
import { type Area, isWholeColumns, isWholeRows } from "./addresses";
import { findCell, readText } from "./cell-values";
import type { Cells } from "./cells";
import type { ExcelState } from "../excel-state";
import { invalidArgument } from "../host-error";
import {
  charactersToPoints,
  pointsToCharacters,
  STANDARD_HEIGHT_POINTS,
  STANDARD_WIDTH_CHARACTERS,
} from "./sizes";
import { usedArea } from "./used-range";

const MAX_WIDTH_POINTS = 1_340;
const MAX_HEIGHT_POINTS = 409.5;
/** Characters that Excel leaves free beside the longest text when it fits a column to its contents. */
const FIT_PADDING = 1.5;
const MAX_WIDTH_CHARACTERS = 255;

/** Returns the columns of a range; whole rows are cut to the used cells. */
function columnsOf({ sheet, areas }: Cells): number[] {
  return areas.flatMap((area) => {
    const end = isWholeRows(area) ? (usedArea(sheet, false)?.right ?? area.left) : area.right;
    return Array.from({ length: end - area.left + 1 }, (_, index) => area.left + index);
  });
}

/** Returns the rows of a range; whole columns are cut to the used cells. */
function rowsOf({ sheet, areas }: Cells): number[] {
  return areas.flatMap((area) => {
    const end = isWholeColumns(area) ? (usedArea(sheet, false)?.bottom ?? area.top) : area.bottom;
    return Array.from({ length: end - area.top + 1 }, (_, index) => area.top + index);
  });
}

function commonValue(numbers: number[]): number | null {
  const [first] = numbers;
  return first !== undefined && numbers.every((number) => number === first) ? first : null;
}

/** Returns the width of the columns in points; null if they differ. */
export function columnWidth(cells: Cells): number | null {
  const columns = (cells.sheet.columns as Worksheet["columns"] | null) ?? [];
  const standard = cells.sheet.properties.defaultColWidth ?? STANDARD_WIDTH_CHARACTERS;
  return commonValue(
    columnsOf(cells).map((column) => charactersToPoints(columns[column]?.width ?? standard)),
  );
}

/** Returns the height of the rows in points; null if they differ. */
export function rowHeight(cells: Cells): number | null {
  return commonValue(
    rowsOf(cells).map((row) => cells.sheet.findRow(row + 1)?.height ?? STANDARD_HEIGHT_POINTS),
  );
}

/**
 * Gives the columns a width in points.
 * @throws HostError InvalidArgument below 0 or above what Excel accepts; AccessDenied on a protected sheet
 */
export function setColumnWidth(cells: Cells, points: number, state: ExcelState): void {
  state.requireWritable(cells.sheet);
  if (points < 0 || points > MAX_WIDTH_POINTS)
    throw invalidArgument(`A column cannot be ${points} points wide.`);
  for (const column of columnsOf(cells)) cells.sheet.getColumn(column + 1).width = pointsToCharacters(points);
  state.formatsChanged(cells);
}

/**
 * Gives the rows a height in points.
 * @throws HostError InvalidArgument below 0 or above what Excel accepts; AccessDenied on a protected sheet
 */
export function setRowHeight(cells: Cells, points: number, state: ExcelState): void {
  state.requireWritable(cells.sheet);
  if (points < 0 || points > MAX_HEIGHT_POINTS)
    throw invalidArgument(`A row cannot be ${points} points high.`);
  for (const row of rowsOf(cells)) cells.sheet.getRow(row + 1).height = points;
  state.formatsChanged(cells);
}

/** Makes each column as wide as its longest text among the range's rows. */
export function autofitColumns(cells: Cells, state: ExcelState): void {
  state.requireWritable(cells.sheet);
  const used = usedArea(cells.sheet, true);
  for (const column of columnsOf(cells)) {
    const longest = Math.max(
      0,
      ...cells.areas.map((area) => longestText(cells.sheet, area, column, used, state)),
    );
    if (longest === 0) continue;
    cells.sheet.getColumn(column + 1).width = Math.min(MAX_WIDTH_CHARACTERS, longest + FIT_PADDING);
  }
  state.formatsChanged(cells);
}

function longestText(
  sheet: Worksheet,
  area: Area,
  column: number,
  used: Area | null,
  state: ExcelState,
): number {
  let longest = 0;
  for (let row = area.top; row <= Math.min(area.bottom, used?.bottom ?? -1); row += 1) {
    const cell = findCell(sheet, row, column);
    if (cell === undefined || cell.style.alignment?.wrapText === true) continue;
    for (const line of readText(cell, state.date1904).split("\n")) longest = Math.max(longest, line.length);
  }
  return longest;
}

/** Lets Excel choose the height of the rows again. */
export function autofitRows(cells: Cells, state: ExcelState): void {
  state.requireWritable(cells.sheet);
  for (const row of rowsOf(cells)) {
    const sheetRow = cells.sheet.findRow(row + 1);
    if (sheetRow !== undefined) sheetRow.height = undefined;
  }
  state.formatsChanged(cells);
}
