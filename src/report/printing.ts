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
const CHARACTERS_A_PAGE = 130;

/** Down to this size all columns are kept together on one page; where they would be smaller, they are not. */
const SMALLEST_TOGETHER = 0.4;
/** The size that is kept when the columns go over several pages: about six points. */
const SMALLEST_APART = 0.6;

/** How a sheet is printed, by the widths of its columns. */
export function printingOf({ columnWidths, table }: ReportSheet): Printing {
  const characters = columnWidths.reduce((sum, width) => sum + width, 0);
  const isTogether = characters * SMALLEST_TOGETHER <= CHARACTERS_A_PAGE;
  return {
    pagesWide: isTogether ? 1 : Math.ceil((characters * SMALLEST_APART) / CHARACTERS_A_PAGE),
    repeatedRow: table ? table.headingRow + 1 : null,
    repeatsFirstColumn: !isTogether,
  };
}
