import type { CellWrite } from "../excel/types";
import { cellText, type CellValue } from "../return/cells";
import type { Sheet } from "../return/sheets";
import type { CheckedRow, PlannedWrite } from "./worker/shown-suggestions";

/**
 * Whether the line of a write still holds, cell by cell, the row that was checked. After rows were sorted, inserted or
 * deleted it holds another one, perhaps another child's, even where the one cell to be written is the same.
 */
export function isSameRow({ write, row }: PlannedWrite, sheets: readonly Sheet[]): boolean {
  const now = lineOf(write, row, sheets);
  return now !== null && row.cells.every((cell, index) => isEqual(cell, now(row.firstColumn + index)));
}

/** Whether the line of a write still is the same child's. */
export function isSameChild({ write, row }: PlannedWrite, sheets: readonly Sheet[]): boolean {
  const now = lineOf(write, row, sheets);
  const child = row.cells[row.childColumn - row.firstColumn];
  return now !== null && isEqual(child, now(row.childColumn));
}

/** The sheets with other values in some cells; the sheets given stay as they are. */
export function withCells(
  sheets: readonly Sheet[],
  cells: readonly { readonly at: Pick<CellWrite, "sheet" | "address">; readonly value: CellValue }[],
): Sheet[] {
  return sheets.map((sheet) => {
    const changed = cells.filter(({ at }) => at.sheet === sheet.name);
    if (changed.length === 0) return sheet;
    const values: CellValue[][] = [...sheet.values] as CellValue[][];
    const copied = new Set<number>();
    for (const { at, value } of changed) {
      const { row, column } = placeOf(at.address);
      const index = row - sheet.firstRow;
      if (!copied.has(index)) values[index] = [...(values[index] ?? [])];
      copied.add(index);
      const cellsOfRow = values[index];
      if (cellsOfRow) cellsOfRow[column - sheet.firstColumn] = value;
    }
    return { ...sheet, values };
  });
}

function lineOf({ sheet: name }: CellWrite, { line }: CheckedRow, sheets: readonly Sheet[]) {
  const sheet = sheets.find((one) => one.name === name);
  const values = sheet?.values[line - 1 - sheet.firstRow];
  if (!sheet || !values) return null;
  return (column: number): CellValue | undefined => values[column - sheet.firstColumn];
}

function isEqual(a: CellValue | undefined, b: CellValue | undefined): boolean {
  return cellText(a) === cellText(b);
}

/** Row and column, from 0, of an address such as "F12". */
function placeOf(address: string): { row: number; column: number } {
  const [, letters = "", line = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(line) - 1, column };
}
