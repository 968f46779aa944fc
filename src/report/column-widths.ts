import { WRAPPED_FROM, type ReportCell } from "./annotations";

/** In lists of findings, which are printed on one page across. */
export const LIST_WRAPPED_FROM = 24;

/** Beside a text, so that it does not touch the next one. */
const MARGIN = 2;

/**
 * Widths of columns in characters: as wanted, and wider where a cell holds more. Columns of sentences stay as they are, and
 * no other grows into one: a name of a sheet with an address just fits.
 * @param rows the headings and the rows below them
 * @param wrappedFrom characters from which on a column is one of sentences
 */
export function fittingWidths(
  wanted: readonly number[],
  rows: readonly (readonly ReportCell[])[],
  wrappedFrom = WRAPPED_FROM,
): readonly number[] {
  return wanted.map((width, column) => {
    if (width >= wrappedFrom) return width;
    const longest = rows.reduce((most, row) => Math.max(most, String(row[column]?.value ?? "").length), 0);
    return Math.max(width, Math.min(longest + MARGIN, wrappedFrom - 1));
  });
}
