import { cellText, type CellValue } from "../return/cells";
import { groupBy } from "../return/grouping";
import { cellAddress } from "../return/sheets";
import { readSheetAgain } from "./read-sheets";
import type { LongOperation, WrittenCell } from "./types";

/**
 * Finds cells whose rows have moved to other lines, for example after sorting, inserting or deleting. A row is
 * recognised by everything it held once it was written. If two rows hold the same, neither is taken.
 * @param cells the cells to look for
 * @param all every cell that was written together with them
 * @returns the cells at their present places, by the cells at their old places
 */
export async function findMovedCells(
  context: Excel.RequestContext,
  cells: readonly WrittenCell[],
  all: readonly WrittenCell[],
  operation: LongOperation,
): Promise<ReadonlyMap<WrittenCell, WrittenCell>> {
  const moved = new Map<WrittenCell, WrittenCell>();
  for (const name of new Set(cells.map(({ sheet }) => sheet))) {
    const sheet = await readSheetAgain(context, name, "whole", operation);
    const ofSheet = cells.filter((cell) => cell.sheet === name);
    // The columns are those from when the return was read. If a column was added or removed, no row matches.
    const width = ofSheet[0]?.row.cells.length ?? 0;
    const shift = (ofSheet[0]?.row.firstColumn ?? 0) - sheet.firstColumn;
    const indexes = groupBy(sheet.values.keys(), (index) =>
      keyOf(Array.from({ length: width }, (_, column) => sheet.values[index]?.[column + shift])),
    );
    const written = new Map(all.filter((one) => one.sheet === name).map((one) => [one.address, one]));
    for (const cell of ofSheet) {
      const [index, another] = indexes.get(keyOf(rowAfterWriting(cell, written))) ?? [];
      if (index !== undefined && another === undefined)
        moved.set(cell, movedToLine(cell, sheet.firstRow + index + 1));
    }
  }
  return moved;
}

function rowAfterWriting(
  { row: { line, firstColumn, cells } }: WrittenCell,
  written: ReadonlyMap<string, WrittenCell>,
): CellValue[] {
  return cells.map((cell, index) => {
    const ours = written.get(cellAddress(firstColumn + index, line));
    if (!ours) return cell;
    return ours.fromSerial && ours.serial !== null ? ours.serial : ours.to;
  });
}

function keyOf(cells: readonly (CellValue | undefined)[]): string {
  return JSON.stringify(cells.map(cellText));
}

function movedToLine(cell: WrittenCell, line: number): WrittenCell {
  const letters = cell.address.replace(/\d+$/, "");
  return { ...cell, address: `${letters}${line}`, row: { ...cell.row, line } };
}
