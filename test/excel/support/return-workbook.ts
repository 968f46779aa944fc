import { Workbook, type Worksheet } from "@cj-tech-master/excelts";

export const EPISODES_HEADINGS = [
  "CHILD",
  "DECOM",
  "RNE",
  "LS",
  "CIN",
  "PLACE",
  "PLACE_PROVIDER",
  "DEC",
  "REC",
  "REASON_PLACE_CHANGE",
  "HOME_POST",
  "PL_POST",
  "URN",
];

/** Returns a row of episodes whose legal status is not a code: rule 144 finds one cell, D. */
export function wrongEpisode(child: string, year = 2025): (string | Date | null)[] {
  const start = new Date(Date.UTC(year, 4, 1));
  const row = [child, start, "S", "C9", "N1", "U1", "PR1", null, null, null, "L1 1AA", "L2 2BB", "SC012345"];
  return row;
}

/**
 * Adds a sheet of episodes that began in one year, each with a legal status that is not a code, below headings in row
 * 1.
 */
export function addEpisodes(workbook: Workbook, name: string, children: number, year = 2025): Worksheet {
  const sheet = workbook.addWorksheet(name);
  sheet.addRow(EPISODES_HEADINGS);
  for (let index = 0; index < children; index++) sheet.addRow(wrongEpisode(String(1000 + index), year));
  return sheet;
}

export function episodesWorkbook(children: number, name = "Episodes"): Workbook {
  const workbook = new Workbook();
  addEpisodes(workbook, name, children);
  return workbook;
}

/** Returns everything that is saved with sheets, as plain data for comparison. */
export function contentsOf(sheets: readonly Worksheet[]): object[] {
  return JSON.parse(JSON.stringify(sheets.map((sheet) => sheet.model))) as object[];
}

/** The parts of a sheet's contents with details that are invisible in Excel and left out: see `withoutEmptyCells`. */
interface Contents {
  readonly rows?: readonly { readonly cells?: readonly CellContents[] }[];
  readonly cols?: readonly object[] | null;
}

interface CellContents {
  readonly value?: unknown;
  readonly style?: object;
  readonly comment?: object;
}

/** Removes emptied cells, for which the library keeps an entry; Excel has none for a cell without value, format and note. */
export function withoutEmptyCells(contents: readonly Contents[]): object[] {
  return contents.map((sheet) => ({
    ...sheet,
    dimensions: undefined,
    cols: sheet.cols?.map((column) => ({ ...column, max: undefined })),
    rows: sheet.rows?.map((row) => ({
      ...row,
      max: undefined,
      cells: row.cells?.filter(
        ({ value, style, comment }) => value !== undefined || comment !== undefined || hasFormat(style),
      ),
    })),
  }));
}

function hasFormat(style: object | undefined): boolean {
  return Object.values(style ?? {}).some((part) => part !== undefined);
}
