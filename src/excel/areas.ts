import { columnLetters, MAX_COLUMNS, MAX_ROWS, type CellArea } from "../return/sheets";

const CORNER = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/;

/**
 * Returns the areas named by an Excel address such as "Sheet1!B2:C3,E5", "A:C" or "5:7"; null if it names none, or if
 * any part cannot be read. Sheet names are ignored.
 */
export function areasOfAddress(address: string): CellArea[] | null {
  const areas = partsOf(address).map(areaOf);
  return areas.length > 0 && areas.every((area) => area !== null) ? areas : null;
}

/** Returns the areas named by an Excel address, leaving out the parts that cannot be read. */
export function readableAreasOfAddress(address: string): CellArea[] {
  return partsOf(address).flatMap((part) => areaOf(part) ?? []);
}

/** Returns the cell named by an address such as "B2", without a sheet; null for anything else. */
export function cellOfAddress(address: string): Pick<CellArea, "row" | "column"> | null {
  const { row = null, column = null } = cornerOf(address) ?? {};
  return row === null || column === null ? null : { row, column };
}

/** Whether an area consists of whole rows or whole columns. */
export function isUnbounded({ rows, columns }: CellArea): boolean {
  return rows === MAX_ROWS || columns === MAX_COLUMNS;
}

/** Returns the address of an area: "F2" or "F2:F9". */
export function addressOf({ row, column, rows, columns }: CellArea): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** Splits an address at its commas, except those inside a quoted sheet name. */
function partsOf(address: string): string[] {
  const parts = address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => part.slice(part.lastIndexOf("!") + 1).trim());
}

function areaOf(text: string): CellArea | null {
  const [from = "", to = from, ...more] = text.toUpperCase().split(":");
  const [start, end] = [cornerOf(from), cornerOf(to)];
  if (!start || !end || more.length > 0) return null;
  if ((start.row === null) !== (end.row === null)) return null;
  if ((start.column === null) !== (end.column === null)) return null;
  if (from === to && (start.row === null || start.column === null) && !text.includes(":")) return null;
  const [top, bottom] = inOrder(start.row ?? 0, end.row ?? MAX_ROWS - 1);
  const [left, right] = inOrder(start.column ?? 0, end.column ?? MAX_COLUMNS - 1);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function cornerOf(text: string): { row: number | null; column: number | null } | null {
  const match = text === "" ? null : CORNER.exec(text);
  if (!match) return null;
  const [, letters, line] = match;
  const column = letters && [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: line ? Number(line) - 1 : null, column: typeof column === "number" ? column : null };
}

function inOrder(one: number, other: number): [number, number] {
  return one <= other ? [one, other] : [other, one];
}
