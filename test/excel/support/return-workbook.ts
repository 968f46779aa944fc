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
export function wrongEpisode(child: string): (string | Date | null)[] {
  const began = new Date(Date.UTC(2025, 4, 1));
  const row = [child, began, "S", "C9", "N1", "U1", "PR1", null, null, null, "L1 1AA", "L2 2BB", "SC012345"];
  return row;
}

/** A sheet of episodes, each with a legal status that is no code, below the headings in row 1. */
export function addEpisodes(workbook: Workbook, name: string, children: number): Worksheet {
  const sheet = workbook.addWorksheet(name);
  sheet.addRow(EPISODES_HEADINGS);
  for (let index = 0; index < children; index++) sheet.addRow(wrongEpisode(String(1000 + index)));
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

/** The library keeps a place for a cell that was emptied; without value and format Excel has none. */
export function withoutEmptyCells(contents: readonly object[]): unknown {
  const text = JSON.stringify(contents, (key: string, value: unknown) => {
    if (key === "max" || key === "dimensions") return undefined;
    if (key !== "cells" || !Array.isArray(value)) return value;
    return value.filter((cell: { value?: unknown; style?: object }) => {
      const isEmpty = cell.value === undefined && Object.keys(cell.style ?? {}).length === 0;
      return !isEmpty;
    });
  });
  return JSON.parse(text);
}
