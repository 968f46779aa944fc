import type { ReportSheet } from "./annotations";

/** How a sheet of ours is printed: across the page, at a size that can be read. */
export interface Printing {
  readonly pagesWide: number;
  /** Line (from 1) that is repeated at the top of each page; null when there is no table. */
  readonly repeatedRow: number | null;
  /** Whether the first column is repeated on each page. */
  readonly repeatsFirstColumn: boolean;
}

/** Characters of the usual type beside each other on A4 laid across, with Excel's usual margins. */
const CHARACTERS_A_PAGE = 134;

/** So much smaller, the usual type of 11 points is printed in about 8. */
const SMALLEST_SIZE = 0.72;

/** How a sheet is printed, by the widths of its columns: over as many pages across as these take at a size to be read. */
export function printingOf({ columnWidths, table }: ReportSheet): Printing {
  const pagesWide = pagesFor(columnWidths, CHARACTERS_A_PAGE / SMALLEST_SIZE);
  return {
    pagesWide,
    repeatedRow: table ? table.headingRow + 1 : null,
    repeatsFirstColumn: pagesWide > 1,
  };
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
