import { cellText, type CellValue } from "../../return/cells";
import { dayOfSerial, type Day } from "../../return/days";
import { dayInText } from "./dates-in-text";

/** Texts that mean "no value" in provider lists. */
const NO_VALUE: ReadonlySet<string> = new Set(["", "-", "–", "na", "n/a"]);
const URN = /^[A-Z]{0,3}\d{4,8}$/;
const PROVIDER_CODE = /^PR\d$/;
const PLACEMENT_CODE = /^[A-Z]\d{1,2}$/;

/** Returns the text of a cell, trimmed; null for a blank cell and for a text that means "no value". */
export function textOfCell(cell: CellValue | undefined): string | null {
  const text = cellText(cell).replace(/\s+/g, " ").trim();
  return NO_VALUE.has(text.toLowerCase()) ? null : text;
}

/** Returns a URN in capitals; null when the text does not have the form of one. */
export function urnOfText(text: string): string | null {
  const urn = text.replace(/\s+/g, "").toUpperCase();
  return URN.test(urn) ? urn : null;
}

export interface Codes {
  readonly placement: readonly string[];
  readonly provider: readonly string[];
  /** What is neither, as written. */
  readonly other: readonly string[];
}

/**
 * Returns the codes in a cell, whatever its heading says, because some lists have mixed up the two: PR and a digit is a
 * provider code, a letter and digits a placement code. Several codes are separated by commas, slashes or semicolons.
 */
export function codesOfCell(cell: CellValue | undefined): Codes {
  const parts = cellText(cell)
    .split(/[,;/]/)
    .map((part) => part.trim());
  const placement: string[] = [];
  const provider: string[] = [];
  const other: string[] = [];
  if (textOfCell(cell) === null) return { placement, provider, other };
  for (const part of parts) {
    const code = part.toUpperCase();
    if (PROVIDER_CODE.test(code)) provider.push(code);
    else if (PLACEMENT_CODE.test(code)) placement.push(code);
    else if (textOfCell(part) !== null) other.push(part);
  }
  return { placement, provider, other };
}

/** Reads a date cell, either a serial number or text; "unreadable" for anything else that is filled in. */
export function dayOfCell(cell: CellValue | undefined, date1904: boolean): Day | null | "unreadable" {
  if (typeof cell === "number") return dayOfSerial(cell, date1904) ?? "unreadable";
  const text = textOfCell(cell);
  return text === null ? null : (dayInText(text) ?? "unreadable");
}
