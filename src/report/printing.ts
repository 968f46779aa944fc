import { columnLetters } from "../return/sheets";
import type { ReportSheet } from "./annotations";

/** How a sheet of ours is printed: across the page, at a size that can be read. */
export interface Printing {
  readonly pagesWide: number;
  /** Hundredths of the usual size at which the columns take so many pages, for where Excel does not fit them by itself. */
  readonly scale: number;
  /** The cells that are printed, "A1:H60"; null: all. */
  readonly area: string | null;
  /** Line (from 1) that is repeated at the top of each page after it; null when there is none. */
  readonly repeatedRow: number | null;
  /** Whether the first column is repeated on each page. */
  readonly repeatsFirstColumn: boolean;
}

/** Inches that stay free at the edges: a printer needs about half of it. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5 } as const;

/** Characters of the usual type beside each other on A4 laid across, within these margins. */
const CHARACTERS_A_PAGE = 142;

/** So much smaller, the usual type of 11 points is printed in 7.5, about as large as in a newspaper. */
const SMALLEST_SIZE = 0.68;

/** So much smaller than it need be: where one column is a hair too wide for the page, it goes on a page of its own. */
const SLACK = 0.97;

/** How a sheet is printed, by the widths of its columns: over as many pages across as these take at a size to be read. */
export function printingOf({
  columnWidths,
  table,
  rows,
  printedColumns,
  repeatedRow = table?.headingRow,
}: ReportSheet): Printing {
  const pagesWide =
    printedColumns === undefined ? pagesFor(columnWidths, CHARACTERS_A_PAGE / SMALLEST_SIZE) : 1;
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
  const size = pagesWide > 1 ? SMALLEST_SIZE : CHARACTERS_A_PAGE / characters;
  return Math.floor(100 * Math.min(1, SLACK * size));
}

/** Pages across for columns, none of which is cut, with the first one on each page. */
function pagesFor([first = 0, ...others]: readonly number[], charactersAPage: number): number {
  let pages = 1;
  let used = first;
  for (const width of others) {
    if (used > first && used + width > charactersAPage) {
      pages++;
      used = first;
    }
    used += width;
  }
  return pages;
}
