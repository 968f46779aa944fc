import { isWholeColumns, isWholeRows } from "./addresses";
import type { Cells } from "./cells";
import type { ExcelState } from "../excel-state";
import { flag } from "../client/property-values";
import { usedArea } from "./used-range";

/** Whether the rows of a range are hidden; null if only some are. */
export function hiddenRows(cells: Cells): boolean | null {
  const { area, sheet } = cells;
  const end = isWholeColumns(area) ? (usedArea(sheet, false)?.bottom ?? 0) : area.bottom;
  return commonFlag(area.top, end, (row) => sheet.findRow(row + 1)?.hidden === true);
}

/** Whether the columns of a range are hidden; null if only some are. */
export function hiddenColumns(cells: Cells): boolean | null {
  const { area, sheet } = cells;
  const columns = (sheet.columns as typeof sheet.columns | null) ?? [];
  const end = isWholeRows(area) ? (usedArea(sheet, false)?.right ?? 0) : area.right;
  return commonFlag(area.left, end, (column) => columns[column]?.hidden === true);
}

function commonFlag(start: number, end: number, isHidden: (index: number) => boolean): boolean | null {
  const first = isHidden(start);
  for (let index = start + 1; index <= end; index += 1) if (isHidden(index) !== first) return null;
  return first;
}

/** Hides or shows the rows or the columns of a range. */
export function setHidden(cells: Cells, axis: "rows" | "columns", value: unknown, state: ExcelState): void {
  state.requireWritable(cells.sheet);
  const hidden = flag(value, axis === "rows" ? "range.rowHidden" : "range.columnHidden");
  const { area, sheet } = cells;
  const [start, end] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  for (let index = start; index <= end; index += 1) {
    if (axis === "rows") sheet.getRow(index + 1).hidden = hidden;
    else sheet.getColumn(index + 1).hidden = hidden;
  }
  state.formatsChanged(cells);
}
