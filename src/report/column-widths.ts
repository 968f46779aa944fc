import { WRAPPED_FROM, type ReportCell } from "./annotations";

/** The width from which columns are wrapped in lists of findings, which are printed on one page across. */
export const LIST_WRAPPED_FROM = 24;

/** Space beside a text, in characters, so that it does not touch the next one. */
const MARGIN = 2;

/**
 * Returns column widths in characters: as wanted, or wider if a cell needs it. Columns of sentences keep their width,
 * and no other column grows wide enough to become one. That is just wide enough for a sheet name with an address.
 * @param rows the headings and the rows below them
 * @param wrappedFrom width from which a column is one of sentences
 */
export function fitColumnWidths(
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
