import type { CellValue } from "./cells";

/** A rectangle of cells; row 0 is line 1 of the sheet, column 0 is A. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The filled part of one worksheet, or of one file of comma-separated values. */
export interface Sheet {
  readonly name: string;
  /** Row of the sheet in which `values[0]` stands; 0 is row 1. */
  readonly firstRow: number;
  /** Column of the sheet in which `values[i][0]` stands; 0 is column A. */
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Whether the workbook counts dates from 1904. */
  readonly date1904?: boolean;
  /** Where cells hold formulas; left out when that is not known or cannot be, as in a text file. */
  readonly formulas?: readonly CellArea[];
  /** Where cells are merged, each area one cell of several; left out when that is not known or cannot be. */
  readonly merged?: readonly CellArea[];
}

/** The letters of a column; 0 is "A". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The address of a cell within its sheet: column 0, line 1 is "A1". */
export function cellAddress(column: number, line: number): string {
  return `${columnLetters(column)}${line}`;
}

/** A sheet's name as formulas and links quote it: 'Children''s data'. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
