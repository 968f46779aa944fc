import type { CellValue } from "./cells";

/** The number of rows in an Excel sheet, a heading row included. */
export const MAX_ROWS = 1_048_576;
/** The number of columns in an Excel sheet. */
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; row 0 is line 1 of the sheet, column 0 is A. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The filled part of one worksheet or CSV file. */
export interface Sheet {
  readonly name: string;
  /** The sheet row of `values[0]`; 0 is line 1. */
  readonly firstRow: number;
  /** The sheet column of `values[i][0]`; 0 is column A. */
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Whether the workbook counts dates from 1904. */
  readonly date1904?: boolean;
  /** Where cells hold formulas; left out when not known, or not possible, as in a text file. */
  readonly formulas?: readonly CellArea[];
  /** The areas of merged cells; left out when not known, or not possible, as in a text file. */
  readonly merged?: readonly CellArea[];
}

/** Returns the letters of a column; 0 is "A". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Returns the address of a cell within its sheet: column 0, line 1 is "A1". */
export function cellAddress(column: number, line: number): string {
  return `${columnLetters(column)}${line}`;
}

/** Quotes a sheet's name as formulas and links do: 'Children''s data'. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
