import { type Cell, type Row, ValueType, type Worksheet } from "@cj-tech-master/excelts";
import { type Area, boundingArea, cellArea, intersection, WHOLE_SHEET } from "./addresses";

/** Cell A1, which Excel reports as the used range of a blank sheet. */
export const FIRST_CELL = cellArea(0, 0);

/**
 * Returns the smallest area that contains every cell with a value and, unless `valuesOnly`, every cell with a format.
 * @param within only cells of this area count
 * @returns null if no cell counts
 */
export function usedArea(sheet: Worksheet, valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
  let used: Area | null = null;
  const last = Math.min(within.bottom, sheet.rowCount - 1);
  for (let rowIndex = within.top; rowIndex <= last; rowIndex += 1) {
    const row = sheet.findRow(rowIndex + 1);
    const inRow = row === undefined ? null : usedInRow(row, valuesOnly, within);
    if (inRow !== null) used = used === null ? inRow : boundingArea(used, inRow);
  }
  return used;
}

function usedInRow(row: Row, valuesOnly: boolean, within: Area): Area | null {
  let first = -1;
  let last = -1;
  const end = Math.min(within.right, row.cellCount - 1);
  for (let column = within.left; column <= end; column += 1) {
    const cell = row.findCell(column + 1);
    if (cell === undefined || !isCounted(cell, valuesOnly)) continue;
    if (first < 0) first = column;
    last = column;
  }
  const rowIndex = row.number - 1;
  return first < 0
    ? null
    : intersection({ top: rowIndex, bottom: rowIndex, left: first, right: last }, within);
}

function isCounted(cell: Cell, valuesOnly: boolean): boolean {
  if (cell.type === ValueType.Merge) return !valuesOnly;
  return cell.type !== ValueType.Null || (!valuesOnly && hasStyle(cell.style));
}

function hasStyle(style: object): boolean {
  return Object.values(style).some((part) => part !== undefined && part !== null);
}
