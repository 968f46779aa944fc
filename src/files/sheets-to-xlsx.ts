import { Workbook } from "@cj-tech-master/excelts";
import { cellText } from "../return/cells";
import type { Sheet } from "../return/sheets";

/** Excel allows so many characters in a sheet's name, and none of these. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Wide enough for a date or an identifier, in characters. */
const COLUMN_WIDTH = 14;

/** Adds a sheet with every cell as text, so that nothing in it is changed or becomes a formula. */
export function addTextSheet(workbook: Workbook, sheet: Sheet): void {
  const worksheet = workbook.addWorksheet(sheet.name, { views: [{ state: "frozen", ySplit: 1 }] });
  const columns = sheet.firstColumn + Math.max(0, ...sheet.values.slice(0, 50).map((row) => row.length));
  for (let column = 1; column <= columns; column++) worksheet.getColumn(column).width = COLUMN_WIDTH;
  sheet.values.forEach((row, rowIndex) =>
    row.forEach((value, column) => {
      const text = cellText(value);
      if (text === "") return;
      const cell = worksheet.getCell(sheet.firstRow + rowIndex + 1, sheet.firstColumn + column + 1);
      cell.value = text;
      cell.numFmt = "@";
    }),
  );
}

/** A name that Excel takes for a sheet and that is not taken yet. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const clean =
    wanted
      .replace(FORBIDDEN, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Sheet";
  // "History" is a name that Excel keeps for itself.
  const isTaken = (name: string) =>
    ["history", ...taken].some((other) => other.toLowerCase() === name.toLowerCase());
  let name = clean.slice(0, LONGEST_NAME);
  for (let number = 2; isTaken(name); number++) {
    const ending = ` (${number})`;
    name = clean.slice(0, LONGEST_NAME - ending.length) + ending;
  }
  return name;
}
