import { MAX_COLUMNS, MAX_ROWS } from "../../../return/sheets";
/** A rectangle of cells. Rows and columns count from 0, and both ends are included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The whole sheet. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Converts a column number, counted from 0, to letters: 0 is "A". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Converts letters to a column number, counted from 0. */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

interface Corner {
  row: number | null;
  column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (match === null || text === "") return null;
  const column = match[1] === undefined ? null : columnNumber(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if (column !== null && column >= MAX_COLUMNS) return null;
  if (row !== null && (row < 0 || row >= MAX_ROWS)) return null;
  return { row, column };
}

/** Reads "A1", "$A$1:B2", "A:C" or "1:3"; null for anything else. */
export function parseArea(text: string): Area | null {
  const [startText = "", endText, ...rest] = text.trim().split(":");
  if (rest.length > 0) return null;
  const start = parseCorner(startText);
  const end = endText === undefined ? start : parseCorner(endText);
  if (start === null || end === null) return null;
  if (endText === undefined && (start.row === null || start.column === null)) return null;
  if ((start.row === null) !== (end.row === null) || (start.column === null) !== (end.column === null))
    return null;
  const rows = [start.row ?? 0, end.row ?? MAX_ROWS - 1];
  const columns = [start.column ?? 0, end.column ?? MAX_COLUMNS - 1];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** Whether the area reaches from the first row to the last, as "A:C" does. */
export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

/** Whether the area reaches from the first column to the last, as "1:3" does. */
export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

/** Returns the address of an area, without a sheet name: "A1", "A1:B2", "A:C" or "1:3". */
export function formatArea(area: Area): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const start = `${columnLetters(area.left)}${area.top + 1}`;
  if (area.top === area.bottom && area.left === area.right) return start;
  return `${start}:${columnLetters(area.right)}${area.bottom + 1}`;
}

/** Returns a sheet name as it is written before "!", with quotes where Excel uses them. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && parseArea(name) === null
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "Sheet1!A1" or "'My sheet'!A1" into sheet name and cells. The sheet name is null if there is none. */
export function splitSheetName(address: string): { sheetName: string | null; cells: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheetName: null, cells: address };
  const name = address.slice(0, mark);
  const unquoted =
    name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheetName: unquoted, cells: address.slice(mark + 1) };
}

export function areaRows(area: Area): number {
  return area.bottom - area.top + 1;
}

export function areaColumns(area: Area): number {
  return area.right - area.left + 1;
}

export function areaCells(area: Area): number {
  return areaRows(area) * areaColumns(area);
}

/** Returns the cells that both areas share; null if there are none. */
export function intersection(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

/** Whether every cell of `inner` is in `outer`. */
export function containsArea(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** Returns the smallest area that contains both. */
export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Returns what is left of `area` without the cells of `hole`: up to four areas. */
export function subtractArea(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const remaining: Area[] = [];
  if (cut.top > area.top) remaining.push({ ...area, bottom: cut.top - 1 });
  if (cut.left > area.left)
    remaining.push({ top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 });
  if (cut.right < area.right)
    remaining.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right });
  if (cut.bottom < area.bottom) remaining.push({ ...area, top: cut.bottom + 1 });
  return remaining;
}

/** Returns the area of a single cell, at a row and column counted from 0. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}
