import { dayOfSerial, formatDay, parseDay, type Day } from "./days";
import type { FieldKind } from "./tables";
import { count } from "./words";

/** What a cell of a sheet holds, as Excel returns it. A blank cell is "" or null. */
export type CellValue = string | number | boolean | null;

/** A cell read as a value of its field. `value` is null when the cell is blank or unreadable. */
export interface ReadValue {
  readonly value: Day | number | string | null;
  /**
   * Whether the cell is filled in with something that the field cannot hold. Only dates and numbers can be unreadable.
   */
  readonly unreadable: boolean;
}

/** The most characters (UTF-16 units) that Excel allows in a cell. */
export const MAX_CELL_TEXT_LENGTH = 32_767;

const TRUNCATION_NOTE = " ... [the rest is left out: a cell holds no more text]";

const BLANK: ReadValue = { value: null, unreadable: false };
const UNREADABLE: ReadValue = { value: null, unreadable: true };
/** Written so that matching a long run of digits takes linear time. */
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i;
const POSTCODE = /^([A-Z]{1,2}[0-9][A-Z0-9]?)\s*([0-9][A-Z]{2})$/;

/** Returns the text of a cell. Numbers are written in full digits, never with an exponent; blanks are "". */
export function cellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return numberText(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell;
}

/**
 * Shortens a text that is too long for a cell, and ends it with a note that says so. Shortening twice changes nothing
 * more.
 */
export function truncateToCell(text: string): string {
  if (text.length <= MAX_CELL_TEXT_LENGTH) return text;
  // Half of a surrogate pair would not survive being written to a file and read back.
  const beginning = text
    .slice(0, MAX_CELL_TEXT_LENGTH - TRUNCATION_NOTE.length)
    .replace(/[\uD800-\uDBFF]$/, "");
  return beginning + TRUNCATION_NOTE;
}

/** Whether a cell is empty or holds only white space. */
export function isBlankCell(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && isWhiteSpace(cell));
}

function isWhiteSpace(text: string): boolean {
  const first = text.charCodeAt(0);
  // Nearly every text starts with a visible character of ASCII, and need not be trimmed to be told apart from a blank.
  return !(first > SPACE && first < DELETE) && text.trim() === "";
}

const [SPACE, DELETE] = [0x20, 0x7f];

/**
 * Describes a blank cell in words: "(blank)" when it is empty, or "(3 spaces)" when it holds only white space. Null for
 * any other cell.
 */
export function describeBlank(cell: CellValue | undefined): string | null {
  if (!isBlankCell(cell)) return null;
  const { length } = cellText(cell);
  return length === 0 ? "(blank)" : `(${count(length, "space")})`;
}

/**
 * Reads a cell as a value of a field.
 *
 * - Dates: an Excel serial number, or text as dd/mm/yyyy. Anything else is unreadable, including a year alone. The time
 *   of day in a serial number is dropped.
 * - Codes, flags and authority codes: trimmed, in capitals.
 * - Identifiers (CHILD, UPN, URN, SW_ID): text in capitals, with every space and leading zero kept. If Excel turned an
 *   identifier into a number, the text of that number.
 * - Postcodes: in capitals with one space before the last three characters; other text is only trimmed and put in
 *   capitals.
 * - Numbers: digits with an optional sign, decimal point and exponent. "07", "20.0" and surrounding spaces are
 *   accepted.
 *
 * @param date1904 whether the workbook counts dates from 1904
 */
export function readCell(cell: CellValue | undefined, kind: FieldKind, date1904 = false): ReadValue {
  if (isBlankCell(cell)) return BLANK;
  switch (kind) {
    case "date":
      return readDate(cell, date1904);
    case "partial-date":
      return { value: readPartialDate(cell, date1904), unreadable: false };
    case "integer":
    case "decimal":
      return readNumber(cell);
    case "code":
    case "flag":
    case "la-code":
      return { value: cellText(cell).trim().toUpperCase(), unreadable: false };
    case "postcode":
      return { value: normalisePostcode(cellText(cell)), unreadable: false };
    case "child-id":
    case "upn":
    case "urn":
    case "text":
      return { value: cellText(cell).toUpperCase(), unreadable: false };
  }
}

/** Whether a text has the form of a postcode: in capitals, with no spaces except between its two parts. */
export function isPostcode(text: string): boolean {
  return POSTCODE.test(text);
}

/**
 * Returns a postcode in capitals with one space before its last three characters; other text trimmed and in capitals.
 */
export function normalisePostcode(text: string): string {
  const capitals = text.trim().toUpperCase();
  const match = POSTCODE.exec(capitals.replace(/\s+/g, ""));
  return match ? `${match[1]} ${match[2]}` : capitals;
}

function readDate(cell: CellValue | undefined, date1904: boolean): ReadValue {
  if (typeof cell === "number") {
    const day = dayOfSerial(cell, date1904);
    return day === null ? UNREADABLE : { value: day, unreadable: false };
  }
  const day = parseDay(cellText(cell));
  return day === null ? UNREADABLE : { value: day, unreadable: false };
}

function readPartialDate(cell: CellValue | undefined, date1904: boolean): string {
  if (typeof cell === "number") {
    const day = dayOfSerial(cell, date1904);
    if (day !== null) return formatDay(day);
  }
  return cellText(cell).trim().toUpperCase();
}

function readNumber(cell: CellValue | undefined): ReadValue {
  const number = numberOf(cellText(cell));
  return number === null ? UNREADABLE : { value: number, unreadable: false };
}

/**
 * Returns the number that a text spells in decimal digits, ignoring surrounding spaces; null when it is not a number.
 */
export function numberOf(text: string): number | null {
  const trimmed = text.trim();
  const number = NUMBER.test(trimmed) ? Number(trimmed) : NaN;
  return Number.isFinite(number) ? number : null;
}

function numberText(number: number): string {
  const text = String(number);
  if (!text.includes("e")) return text;
  return Number.isInteger(number) ? BigInt(number).toString() : number.toFixed(20).replace(/0+$/, "");
}
