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

/** A row of episodes in which the legal status is no code: rule 144 finds one cell, D. */
export function wrongEpisode(child: string, year = 2025): (string | Date | null)[] {
  const began = new Date(Date.UTC(year, 4, 1));
  const row = [child, began, "S", "C9", "N1", "U1", "PR1", null, null, null, "L1 1AA", "L2 2BB", "SC012345"];
  return row;
}

/** A sheet of episodes that began in one year, each with a legal status that is no code, below the headings in row 1. */
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

/** Everything of sheets that is saved with them, as plain data to compare. */
export function contentsOf(sheets: readonly Worksheet[]): object[] {
  return JSON.parse(JSON.stringify(sheets.map((sheet) => sheet.model))) as object[];
}

/** What of a sheet's contents nobody sees in Excel is left out: see `withoutEmptyCells`. */
interface Contents {
  readonly rows?: readonly { readonly cells?: readonly { value?: unknown; style?: object }[] }[];
  readonly cols?: readonly object[] | null;
}

/** The library keeps a place for a cell that was emptied; without value and format Excel has none. */
export function withoutEmptyCells(contents: readonly Contents[]): object[] {
  return contents.map((sheet) => ({
    ...sheet,
    dimensions: undefined,
    cols: sheet.cols?.map((column) => ({ ...column, max: undefined })),
    rows: sheet.rows?.map((row) => ({
      ...row,
      max: undefined,
      cells: row.cells?.filter(({ value, style }) => value !== undefined || hasFormat(style)),
    })),
  }));
}

function hasFormat(style: object | undefined): boolean {
  return Object.values(style ?? {}).some((part) => part !== undefined);
}
