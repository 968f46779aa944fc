import type { Worksheet } from "@cj-tech-master/excelts";
import { findCell, readFormula, readNumberFormat, readText } from "../host/cells/cell-values";
import { isDateFormat } from "../host/cells/formatted-text";
import { noteText } from "../host/sheets/notes";

/**
 * Returns what to type to get a cell's content: the formula, the whole number, or a date as shown. Row and column
 * count from 0.
 */
export function contentOf(sheet: Worksheet, row: number, column: number, date1904: boolean): string {
  const cell = findCell(sheet, row, column);
  const content = readFormula(cell, date1904);
  const isDate = typeof content === "number" && isDateFormat(readNumberFormat(sheet, row, column));
  return isDate ? readText(cell, date1904) : String(content);
}

/** Returns the text of a cell's note or comment; "" if it has none. Row and column count from 0. */
export function noteAt(sheet: Worksheet, row: number, column: number): string {
  const cell = findCell(sheet, row, column);
  return cell === undefined ? "" : noteText(cell);
}
