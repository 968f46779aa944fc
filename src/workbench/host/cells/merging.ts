import type { Worksheet } from "@cj-tech-master/excelts";
import { type Area, intersection, parseArea } from "./addresses";
import type { Cells } from "./cells";
import type { ExcelState } from "../excel-state";

/** Returns the merged areas that overlap an area. */
export function mergedAreas(sheet: Worksheet, area: Area): Area[] {
  return (sheet.model.merges ?? [])
    .map(parseArea)
    .filter((merged): merged is Area => merged !== null && intersection(merged, area) !== null);
}

/** Merges the range into one cell or, if `across`, each of its rows into one. */
export function mergeCells(cells: Cells, across: boolean, state: ExcelState): void {
  state.requireWritable(cells.sheet);
  unmergeWithin(cells);
  const { area } = cells;
  const rows = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index)
    : [area.top];
  for (const top of rows) {
    const bottom = across ? top : area.bottom;
    cells.sheet.mergeCells(top + 1, area.left + 1, bottom + 1, area.right + 1);
  }
  state.cellsChanged(cells.sheet, area);
}

export function unmergeCells(cells: Cells, state: ExcelState): void {
  state.requireWritable(cells.sheet);
  unmergeWithin(cells);
  state.formatsChanged(cells);
}

/** Unmerges every merged area that the cells overlap. */
export function unmergeWithin(cells: Cells): void {
  if (!cells.sheet.hasMerges) return;
  for (const area of cells.areas) {
    for (const merged of mergedAreas(cells.sheet, area)) {
      cells.sheet.unMergeCells(merged.top + 1, merged.left + 1, merged.bottom + 1, merged.right + 1);
    }
  }
}
