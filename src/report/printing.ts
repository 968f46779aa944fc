import { columnLetters } from "../return/sheets";
import type { ReportSheet } from "./annotations";

/** How one of our sheets is printed: to fit the page width at a readable size. */
export interface Printing {
  readonly pagesWide: number;
  /** Scale in per cent at which the columns fit on that many pages, for when Excel does not fit them itself. */
  readonly scale: number;
  /** The cells that are printed, "A1:H60"; null for all. */
  readonly area: string | null;
  /** The line (from 1) that is repeated at the top of each page after it; null when there is none. */
  readonly repeatedRow: number | null;
  /** Whether the first column is repeated on each page. */
  readonly repeatsFirstColumn: boolean;
}

/** Margins in inches. A printer needs about half of that. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5 } as const;

/** Characters of the normal font that fit across a landscape A4 page within these margins. */
const CHARACTERS_PER_PAGE = 142;

/** The smallest scale. The normal font of 11 points is then printed at 7.5, about as large as in a newspaper. */
const MIN_SCALE = 0.68;

/** Makes the print slightly smaller than necessary: a column that is a hair too wide would go on a page of its own. */
const SLACK = 0.97;

/**
 * Decides how a sheet is printed from the widths of its columns: on as many pages across as they need at a readable
 * size.
 */
export function printingOf({
  columnWidths,
  table,
  rows,
  printedColumns,
  repeatedRow = table?.headingRow,
}: ReportSheet): Printing {
  const pagesWide =
    printedColumns === undefined ? pagesFor(columnWidths, CHARACTERS_PER_PAGE / MIN_SCALE) : 1;
  return {
    pagesWide,
    scale: scaleFor(columnWidths.slice(0, printedColumns), pagesWide),
    area: printedColumns === undefined ? null : `A1:${columnLetters(printedColumns - 1)}${rows.length}`,
    repeatedRow: repeatedRow === undefined ? null : repeatedRow + 1,
    repeatsFirstColumn: pagesWide > 1,
  };
}

function scaleFor(columnWidths: readonly number[], pagesWide: number): number {
  const characters = columnWidths.reduce((sum, width) => sum + width, 0);
  const size = pagesWide > 1 ? MIN_SCALE : CHARACTERS_PER_PAGE / characters;
  return Math.floor(100 * Math.min(1, SLACK * size));
}

/** Returns the number of pages across, with no column cut and the first column on each page. */
function pagesFor([first = 0, ...others]: readonly number[], charactersPerPage: number): number {
  let pages = 1;
  let used = first;
  for (const width of others) {
    if (used > first && used + width > charactersPerPage) {
      pages++;
      used = first;
    }
    used += width;
  }
  return pages;
}
