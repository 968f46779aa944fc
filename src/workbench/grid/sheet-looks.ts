import { columnLetters } from "../host/cells/addresses";
import type { SimulatedExcel } from "../host/simulated-excel";
import type { CellCss } from "./cell-look";
import { ShownSheet } from "./shown-sheet";

/**
 * Returns the styles of the cells that a conditional format highlights, by address, as the grid draws them when they
 * are scrolled into view.
 * @throws Error if the workbook has no such sheet
 */
export function highlightedLooks(host: SimulatedExcel, sheetName: string): Record<string, CellCss> {
  const sheet = host.workbook.getWorksheet(sheetName);
  if (!sheet) throw new Error(`There is no sheet ${sheetName}.`);
  const shown = new ShownSheet(sheet, host.workbook.properties.date1904 === true, null);
  const looks: Record<string, CellCss> = {};
  for (const { row } of [...shown.layout.frozenRows, ...shown.layout.rows]) {
    for (const { column } of shown.layout.columns) {
      if (shown.isHighlighted(row, column))
        looks[`${columnLetters(column)}${row + 1}`] = shown.look(row, column);
    }
  }
  return looks;
}

/** Returns the texts of a sheet's cells, row by row from the first; null if the workbook has no such sheet. */
export function sheetTexts(host: SimulatedExcel, sheetName: string): string[][] | null {
  const sheet = host.workbook.getWorksheet(sheetName);
  if (!sheet) return null;
  return Array.from({ length: sheet.rowCount }, (_row, line) =>
    Array.from({ length: sheet.columnCount }, (_cell, column) => sheet.getCell(line + 1, column + 1).text),
  );
}

/** Returns the names of the sheets that are not hidden, in tab order. */
export function shownSheets(host: SimulatedExcel): string[] {
  return host.workbook.worksheets.filter(({ state }) => state === "visible").map(({ name }) => name);
}
