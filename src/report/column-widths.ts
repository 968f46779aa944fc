import { WRAPPED_FROM, type ReportCell } from "./annotations";

/** Beside a text, so that it does not touch the next one. */
const MARGIN = 2;

/**
 * Widths of columns in characters: as wanted, and wider where a cell holds more. Columns of sentences stay as they are, and
 * no other grows into one: a name of a sheet with an address just fits.
 * @param rows the headings and the rows below them
 */
export function fittingWidths(
  wanted: readonly number[],
  rows: readonly (readonly ReportCell[])[],
): readonly number[] {
  return wanted.map((width, column) => {
    if (width >= WRAPPED_FROM) return width;
    const longest = rows.reduce((most, row) => Math.max(most, String(row[column]?.value ?? "").length), 0);
    return Math.max(width, Math.min(longest + MARGIN, WRAPPED_FROM - 1));
  });
}
