import type { Cell, Style, Worksheet } from "@cj-tech-master/excelts";
import { type Area, isWholeColumns, isWholeRows } from "./addresses";
import type { Cells } from "./cells";
import { usedArea } from "./used-range";

const PLAIN: Partial<Style> = {};

/**
 * Changes part of a cell's style. The style is replaced, never changed in place, because cells of a loaded file share
 * style objects.
 */
export function restyle(cell: Cell, patch: Partial<Style>): void {
  cell.style = restyled(cell.style, patch);
}

function restyled(before: Partial<Style>, patch: Partial<Style>): Partial<Style> {
  return Object.fromEntries(
    Object.entries({ ...before, ...patch }).filter(([, part]) => part !== undefined),
  ) as Partial<Style>;
}

/**
 * Returns a function that changes a cell's style based on its present style. Cells that share a style share the
 * changed one.
 */
export function createRestyler(change: (style: Partial<Style>) => Partial<Style>): (cell: Cell) => void {
  const changed = new Map<Partial<Style>, Partial<Style>>();
  return (cell) => {
    // Each plain cell has its own empty style object, so they are treated as one.
    const before = isEmpty(cell.style) ? PLAIN : cell.style;
    const style = changed.get(before) ?? restyled(before, change(before));
    changed.set(before, style);
    cell.style = style;
  };
}

function isEmpty(style: Partial<Style>): boolean {
  for (const _ in style) return false;
  return true;
}

/** Returns the areas to format: whole rows and columns are cut to the used cells. */
export function formattedAreas(cells: Cells): Area[] {
  return cells.areas.flatMap((area) => {
    if (!isWholeColumns(area) && !isWholeRows(area)) return [area];
    const used = usedArea(cells.sheet, false);
    if (used === null) return [];
    const cut = {
      ...area,
      bottom: Math.min(area.bottom, used.bottom),
      right: Math.min(area.right, used.right),
    };
    return cut.top <= cut.bottom && cut.left <= cut.right ? [cut] : [];
  });
}

/** Changes the style of each cell based on its present style. */
export function restyleAll(cells: Cells, change: (style: Partial<Style>) => Partial<Style>): void {
  const restyleCell = createRestyler(change);
  for (const area of formattedAreas(cells)) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const sheetRow = cells.sheet.getRow(row + 1);
      for (let column = area.left; column <= area.right; column += 1)
        restyleCell(sheetRow.getCell(column + 1));
    }
  }
}

/** Returns the value that all cells have in common; null if they differ. */
export function commonFormat<Value>(cells: Cells, read: (style: Partial<Style>) => Value): Value | null {
  let result: Value | undefined;
  for (const area of formattedAreas(cells)) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const value = read(styleAt(cells.sheet, row, column));
        if (result === undefined) result = value;
        else if (result !== value) return null;
      }
    }
  }
  return result === undefined ? read({}) : result;
}

function styleAt(sheet: Worksheet, row: number, column: number): Partial<Style> {
  return sheet.findRow(row + 1)?.findCell(column + 1)?.style ?? PLAIN;
}
