import type { Style, Worksheet } from "@cj-tech-master/excelts";
import { HIGHLIGHT_FORMULA } from "../../report/annotations";
import {
  conditionalFormatAreas,
  conditionalFormatsOf,
  customFormula,
} from "../host/sheets/conditional-formats";

/** Returns the style that a conditional format gives a cell; null if none does. Row and column count from 0. */
export type HighlightAt = (row: number, column: number) => Partial<Style> | null;

/** How far beyond the filled cells to draw formats of whole rows and columns. */
const EXTRA_CELLS = 100;

interface RowRange {
  readonly top: number;
  readonly bottom: number;
  readonly style: Partial<Style>;
}

/**
 * Finds the conditional formats of a sheet whose condition is always true, as those of the add-in are. The workbench
 * does not calculate, so formats with any other condition are kept in the workbook but not drawn.
 */
export function highlightsOf(sheet: Worksheet): HighlightAt {
  const columns = new Map<number, RowRange[]>();
  for (const handle of conditionalFormatsOf(sheet)) {
    if (!isAlwaysTrue(customFormula(handle))) continue;
    const { style } = handle.rule;
    if (!style) continue;
    for (const area of conditionalFormatAreas(handle.block)) {
      const right = Math.min(area.right, sheet.columnCount + EXTRA_CELLS);
      const bottom = Math.min(area.bottom, sheet.rowCount + EXTRA_CELLS);
      for (let column = area.left; column <= right; column++) {
        const rowRanges = columns.get(column) ?? [];
        rowRanges.push({ top: area.top, bottom, style });
        columns.set(column, rowRanges);
      }
    }
  }
  const sorted = new Map([...columns].map(([column, rowRanges]) => [column, stylesByRow(rowRanges)]));
  return (row, column) => sorted.get(column)?.get(row) ?? null;
}

function isAlwaysTrue(formula: string): boolean {
  return (
    formula.replace(/\s/g, "").toUpperCase() === HIGHLIGHT_FORMULA.toUpperCase() ||
    /^=TRUE(\(\))?$/i.test(formula)
  );
}

/** If two formats overlap, the first one wins, because it comes first in Excel's order. */
function stylesByRow(rowRanges: readonly RowRange[]): Map<number, Partial<Style>> {
  const rows = new Map<number, Partial<Style>>();
  for (const { top, bottom, style } of rowRanges) {
    for (let row = top; row <= bottom; row++) if (!rows.has(row)) rows.set(row, style);
  }
  return rows;
}
