import { daySerial } from "./serial-dates";

/** What Excel makes of text typed in a cell. `numberFormat` is set if Excel formats the cell itself. */
export type TypedContent =
  | { kind: "text"; text: string }
  | { kind: "number"; number: number; numberFormat?: string }
  | { kind: "boolean"; boolean: boolean }
  | { kind: "error"; error: string }
  | { kind: "formula"; formula: string }
  | { kind: "blank" };

const ERRORS = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const SHORT_DATE = "dd/mm/yyyy";

/**
 * Reads text as Excel, with British settings, reads what is typed in a cell that is not formatted as text. A leading
 * apostrophe keeps the rest as text.
 */
export function readTyped(text: string, date1904: boolean): TypedContent {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text.slice(1) };
  const trimmed = text.trim();
  const number = readNumber(trimmed) ?? readDate(trimmed, date1904);
  if (number !== null) return { kind: "number", ...number };
  if (/^(true|false)$/i.test(trimmed)) return { kind: "boolean", boolean: trimmed.toLowerCase() === "true" };
  if (ERRORS.includes(trimmed.toUpperCase())) return { kind: "error", error: trimmed.toUpperCase() };
  if (/^[+\-@]./.test(text)) return { kind: "formula", formula: text.replace(/^[+@]/, "") };
  return { kind: "text", text };
}

interface ParsedNumber {
  number: number;
  numberFormat?: string;
}

function readNumber(text: string): ParsedNumber | null {
  const match = /^([+-]?)(£?)((?:\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?)(e[+-]?\d+)?(%?)$/i.exec(text);
  const digits = match?.[3];
  if (!match || digits === undefined || !/\d/.test(digits)) return null;
  const plain = Number(`${match[1]}${digits.replaceAll(",", "")}${match[5] ?? ""}`);
  if (!Number.isFinite(plain)) return null;
  const decimals = (match[4]?.length ?? 0) > 1;
  if (match[6] === "%") return { number: plain / 100, numberFormat: decimals ? "0.00%" : "0%" };
  if (match[2] === "£") return { number: plain, numberFormat: decimals ? "£#,##0.00" : "£#,##0" };
  if (digits.includes(",")) return { number: plain, numberFormat: decimals ? "#,##0.00" : "#,##0" };
  return { number: plain };
}

function readDate(text: string, date1904: boolean): ParsedNumber | null {
  const match =
    /^(?<day>\d{1,2})[/-](?<month>\d{1,2}|[a-z]{3,9})[/-](?<year>\d{4}|\d{2})(?<time> .*)?$/i.exec(text) ??
    /^(?<day>\d{1,2}) (?<month>[a-z]{3,9}) (?<year>\d{4}|\d{2})(?<time> .*)?$/i.exec(text) ??
    /^(?<year>\d{4})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?<time>[ T].*)?$/.exec(text);
  if (!match?.groups) return readTime(text);
  const { day = "", month = "", year = "", time } = match.groups;
  const serial = daySerial(readYear(year), readMonth(month), Number(day), date1904);
  if (serial === null) return null;
  if (time === undefined) return { number: serial, numberFormat: SHORT_DATE };
  const fraction = readTime(time.slice(1));
  return fraction === null ? null : { number: serial + fraction.number, numberFormat: `${SHORT_DATE} hh:mm` };
}

function readTime(text: string): ParsedNumber | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { number: seconds / 86_400, numberFormat: match[3] === undefined ? "hh:mm" : "hh:mm:ss" };
}

/** Excel reads two-digit years up to 29 as 20xx. */
function readYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year + (year < 30 ? 2000 : 1900);
}

/** Converts "3", "Mar" or "March" to 3; 0 if it is not a month. */
function readMonth(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const month = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  const names = "january february march april may june july august september october november december".split(
    " ",
  );
  const full = names[month] ?? "";
  return text.length === 3 || text.toLowerCase() === full ? month + 1 : 0;
}
