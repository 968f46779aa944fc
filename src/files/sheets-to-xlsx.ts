import { Workbook } from "@cj-tech-master/excelts";
import { cellText, truncateToCell } from "../return/cells";
import type { Sheet } from "../return/sheets";

/** In characters: wide enough for a date or an identifier. */
const COLUMN_WIDTH = 14;

/** Returns a workbook of these sheets, with every cell as text. */
export function workbookOfTexts(sheets: readonly Sheet[]): Workbook {
  const workbook = new Workbook();
  for (const sheet of sheets) addTextSheet(workbook, sheet);
  return workbook;
}

/** Adds a sheet with every cell as text, so that nothing in it is changed or becomes a formula. */
function addTextSheet(workbook: Workbook, sheet: Sheet): void {
  const worksheet = workbook.addWorksheet(sheet.name, { views: [{ state: "frozen", ySplit: 1 }] });
  const columns = sheet.firstColumn + Math.max(0, ...sheet.values.slice(0, 50).map((row) => row.length));
  for (let column = 1; column <= columns; column++) worksheet.getColumn(column).width = COLUMN_WIDTH;
  sheet.values.forEach((row, rowIndex) =>
    row.forEach((value, column) => {
      const text = truncateToCell(cellText(value));
      if (text === "") return;
      const cell = worksheet.getCell(sheet.firstRow + rowIndex + 1, sheet.firstColumn + column + 1);
      cell.value = text;
      cell.numFmt = "@";
    }),
  );
}
