import type { CellValue } from "../../src/return/cells";
import { dayOfSerial, parseDay } from "../../src/return/days";
import type { FieldKind } from "../../src/return/tables";
import { readPartialDate } from "../helpers/partial-date";
import { lookAlikeKey } from "./look-alikes";
import { isErrorValue, plainText } from "./plain-text";

/** How a date cell looks when it is not written as a date of the return. */
export type DateShape =
  | "year-first"
  | "two-digit-year"
  | "month-in-words"
  | "other-separators"
  | "month-first"
  | "time-in-text"
  | "time-in-cell"
  | "plain-number"
  | "no-such-day"
  | "no-date";

const TIME = /^(.*\d)[T\s,]+\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?\s*([AP]M|Z|[+-]\d{2}:?\d{2})?$/i;
const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
const YEAR_FIRST_DIGITS = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const DAY_FIRST_DIGITS = /^(\d{2})(\d{2})((?:19|20)\d{2})$/;
const TWO_DIGIT_YEAR = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{2})$/;
const FOUR_DIGIT_YEAR = /^(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{4})$/;
const MONTH_NAME =
  /(^|[^A-Z])(JAN(UARY)?|FEB(RUARY)?|MAR(CH)?|APR(IL)?|MAY|JUNE?|JULY?|AUG(UST)?|SEPT?(EMBER)?|OCT(OBER)?|NOV(EMBER)?|DEC(EMBER)?)([^A-Z]|$)/i;
/** More characters than any date has; longer texts are not examined. */
const LONGEST_DATE = 100;
/** Excel's serial numbers from 1927 to 2064, which a date becomes when its cell is saved as a number. */
const SERIAL_NUMBER = /^[1-5]\d{4}(\.\d+)?$/;

/** Whether a field holds a date, complete or with unknown parts. */
export function isDateField(kind: FieldKind): boolean {
  return kind === "date" || kind === "partial-date";
}

/**
 * Returns how a cell of a date field looks. Null for cells left to other checks: a blank, a readable date, a date
 * readable except for stray characters, and an error value. If parts of the date can be unknown (DATE_PERM), only clear
 * shapes are returned.
 */
export function dateShapeOf(cell: CellValue, kind: FieldKind): DateShape | null {
  if (cell === null || !isDateField(kind)) return null;
  const shape = typeof cell === "string" ? shapeOfText(cell, kind) : shapeOfNumber(cell, kind);
  const isVague = shape === "no-date" || shape === "no-such-day";
  return kind === "partial-date" && isVague ? null : shape;
}

function shapeOfNumber(cell: number | boolean, kind: FieldKind): DateShape | null {
  if (typeof cell === "boolean") return "no-date";
  if (dayOfSerial(cell) !== null) return Number.isInteger(cell) ? null : "time-in-cell";
  const shape = shapeOfText(String(cell), kind);
  return shape === "plain-number" || shape === null ? "no-date" : shape;
}

function shapeOfText(text: string, kind: FieldKind): DateShape | null {
  if (text.trim().length > LONGEST_DATE) return "no-date";
  if (isReadable(text, kind)) return null;
  const plain = plainText(text);
  if (plain === "" || isErrorValue(plain) || isReadable(lookAlikeKey(plain), kind)) return null;
  const dated = TIME.exec(plain)?.[1]?.trim();
  if (dated !== undefined && (isReadable(dated, kind) || shapeOfDate(dated) !== "no-date")) {
    return "time-in-text";
  }
  return shapeOfDate(plain);
}

function shapeOfDate(text: string): DateShape {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return isDay(yearFirst[4], yearFirst[3], yearFirst[1]) ? "year-first" : "no-such-day";
  const digits = YEAR_FIRST_DIGITS.exec(text);
  if (digits && isDay(digits[3], digits[2], digits[1])) return "year-first";
  const dayFirst = DAY_FIRST_DIGITS.exec(text);
  if (dayFirst && isDay(dayFirst[1], dayFirst[2], dayFirst[3])) return "other-separators";
  const short = TWO_DIGIT_YEAR.exec(text);
  if (short) return "two-digit-year";
  const long = FOUR_DIGIT_YEAR.exec(text);
  if (long) return shapeOfParts(long[1], long[3], long[4]);
  if (/\d/.test(text) && MONTH_NAME.test(text)) return "month-in-words";
  return SERIAL_NUMBER.test(text) ? "plain-number" : "no-date";
}

function shapeOfParts(first?: string, second?: string, year?: string): DateShape {
  if (isDay(first, second, year)) return "other-separators";
  return isDay(second, first, year) ? "month-first" : "no-such-day";
}

function isDay(day?: string, month?: string, year?: string): boolean {
  return parseDay(`${day}/${month}/${year}`) !== null;
}

function isReadable(text: string, kind: FieldKind): boolean {
  if (parseDay(text) !== null) return true;
  return kind === "partial-date" && readPartialDate(text.toUpperCase()) !== null;
}
