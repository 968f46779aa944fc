import { cellText } from "../../return/cells";
import type { Sheet } from "../../return/sheets";
import type { Provider } from "../providers";
import { dayInText, formatLongDate, monthInText } from "./dates-in-text";

/** In a sentence, the date of the list follows these words. */
const AS_AT = /\bas (?:at|of|on)\b\W*(.{6,40})/i;
/** Titles and notes are within this many rows from the top of a sheet, and above its headings. */
const ROWS_OF_TITLES = 20;
const HEADING = /^\s*urn\s*$/i;

/**
 * Returns the date of a list, for display. Looks for a sentence such as "as at 1 September 2026" above the providers or
 * on a sheet of notes, then at the names of sheets, then at the file's name. Null when none of them has it.
 * @param file null for sheets of the open workbook
 */
export function listDate(file: string | null, sheets: readonly Sheet[]): string | null {
  for (const sheet of sheets) {
    for (const text of titlesOf(sheet)) {
      const stated = dateIn(AS_AT.exec(text)?.[1] ?? "");
      if (stated !== null) return stated;
    }
  }
  for (const name of [...sheets.map((sheet) => sheet.name), file ?? ""]) {
    const stated = dateIn(name);
    if (stated !== null) return stated;
  }
  return null;
}

/** Returns a text to use when nothing states the date: the newest registration or closure, described as such. */
export function newestDate(providers: readonly Provider[]): string {
  let newest: number | null = null;
  for (const { registered, closed } of providers) {
    for (const day of [registered, closed])
      if (day !== null && (newest === null || day > newest)) newest = day;
  }
  return newest === null
    ? "unknown date"
    : `unknown date, newest registration or closure ${formatLongDate(newest)}`;
}

/** Returns the texts above the rows of providers; on a sheet without their headings, all texts near the top. */
function titlesOf({ values }: Sheet): string[] {
  const rows = values.slice(0, ROWS_OF_TITLES).map((cells) => cells.map(cellText));
  const headings = rows.findIndex((texts) => texts.some((text) => HEADING.test(text)));
  return rows.slice(0, headings < 0 ? undefined : headings).flat();
}

function dateIn(text: string): string | null {
  const day = dayInText(text);
  return day === null ? monthInText(text) : formatLongDate(day);
}
