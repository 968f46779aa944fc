import { AreaCollector } from "../return/area-collector";
import { chunksBySize } from "../return/grouping";
import type { CellValue } from "../return/cells";
import type { CellsEdit, SheetEdit, SheetEnd } from "../return/sheet-edits";
import type { CellArea } from "../return/sheets";
import { isUnbounded } from "./areas";
import { formulaOf, readMergedAreas, type CellsToAsk } from "./cell-areas";
import type { LiveHighlights } from "./live-highlights";
import type { ReadCells, SheetRead, SheetToRead } from "./live-workbook";
import { readSheetAgain } from "./read-sheets";
import { isUnreadable } from "./load-each";
import { problemOf } from "./batch";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/** The number of cells whose values and formulas stay below Excel's limit of 5 MB, unless they hold long texts. */
const CELLS_PER_BLOCK = 30_000;
/** If more cells of a sheet than this were edited, the whole sheet is read again. */
const MAX_CELLS = 1_000_000;

interface Block {
  readonly sheet: string;
  readonly area: CellArea;
  /**
   * Which kind of cells it holds. Only filled cells of inserted rows are read, and only values of recalculated cells.
   */
  readonly of: keyof ReadCells;
}

/** Reads changed cells back: one round trip for a small change, and one for each block of a large one. */
export async function readBack(
  context: Excel.RequestContext,
  sheets: readonly SheetToRead[],
  highlights: LiveHighlights,
  operation: LongOperation,
): Promise<SheetRead[]> {
  const wholly = sheets.flatMap(({ sheet, read }) => {
    if (typeof read === "string") return [{ sheet, part: read }];
    return isTooLarge(read) ? [{ sheet, part: "whole" as const }] : [];
  });
  const again = new Set(wholly.map(({ sheet }) => sheet));
  const blocks = sheets.flatMap(({ sheet, read }) =>
    typeof read === "string" || again.has(sheet) ? [] : blocksOf(sheet, read),
  );
  const edits = new Map<string, SheetEdit[]>(sheets.map(({ sheet }) => [sheet, []]));
  const moved = new Set(again);
  const partly = sheets.map(({ sheet }) => sheet).filter((sheet) => !again.has(sheet));
  const ends = new Map<string, SheetEnd>();
  const groups = chunksBySize(blocks, sizeOf, CELLS_PER_BLOCK);
  if (groups.length === 0 && partly.length > 0) groups.push([]);
  for (const [index, group] of groups.entries()) {
    const isLast = index === groups.length - 1;
    const read = await readGroup(context, { blocks: group, ends: isLast ? partly : [] }, operation);
    for (const { sheet, end } of read.ends) ends.set(sheet, endOf(end));
    for (const { sheet, area, of, cells, formats } of read.blocks) {
      if (of === "recalculated" || of === "visited") {
        edits.get(sheet)?.push({ ...(of === "visited" ? editOf(cells) : valuesOf(cells)), again: true });
        continue;
      }
      const ids = formats?.items.map(({ id }) => id);
      if (!ids || !highlights.areUnchanged(sheet, area, ids)) moved.add(sheet);
      if (!cells.isNullObject) edits.get(sheet)?.push(editOf(cells));
    }
  }
  const withMerged = await addMerged(context, edits, operation);
  for (const { sheet, part } of wholly) {
    withMerged.set(sheet, [
      { kind: "replace", sheet: await readSheetAgain(context, sheet, part, operation) },
    ]);
  }
  return sheets.map(({ sheet }) => ({
    sheet,
    edits: withMerged.get(sheet) ?? [],
    end: ends.get(sheet) ?? null,
    highlightsMoved: moved.has(sheet),
  }));
}

function isTooLarge({ edited }: ReadCells): boolean {
  const cells = edited.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return edited.some(isUnbounded) || cells > MAX_CELLS;
}

function blocksOf(sheet: string, { edited, inserted, recalculated, visited }: ReadCells): Block[] {
  return [
    ...inserted.map((area): Block => ({ sheet, area, of: "inserted" })),
    ...edited.flatMap(piecesOf).map((area): Block => ({ sheet, area, of: "edited" })),
    ...recalculated.flatMap(piecesOf).map((area): Block => ({ sheet, area, of: "recalculated" })),
    ...visited.flatMap(piecesOf).map((area): Block => ({ sheet, area, of: "visited" })),
  ];
}

function piecesOf(area: CellArea): CellArea[] {
  const size = Math.max(1, Math.floor(CELLS_PER_BLOCK / area.columns));
  return Array.from({ length: Math.ceil(area.rows / size) }, (_, index) => {
    const row = area.row + index * size;
    return { ...area, row, rows: Math.min(size, area.row + area.rows - row) };
  });
}

/**
 * The least that a block counts for, in cells: the request for one block is about as long as this many cells in a
 * message.
 */
const MIN_CELLS = 30;

function sizeOf({ area, of }: Block): number {
  return of === "inserted" ? 0 : Math.max(MIN_CELLS, area.rows * area.columns);
}

/** What one round trip reads: blocks, and where the rows of some sheets end. */
interface Group {
  readonly blocks: readonly Block[];
  readonly ends: readonly string[];
}

/** Reads a group. If Excel cannot read the conditional formats on a cell, reads the group without them. */
async function readGroup(context: Excel.RequestContext, { blocks, ends }: Group, operation: LongOperation) {
  const read = (withFormats: boolean) =>
    roundTrip(context, operation, () => ({
      blocks: blocks.map((block) => loadBlock(context, block, withFormats)),
      ends: ends.map((sheet) => ({ sheet, end: loadEnd(context, sheet) })),
    }));
  try {
    return await read(true).catch((error: unknown) => {
      if (isUnreadable(error)) return read(false);
      throw error;
    });
  } catch (error) {
    throw problemOf(error, blocks[0]?.sheet ?? ends[0] ?? null);
  }
}

function loadEnd(context: Excel.RequestContext, sheet: string): Excel.Range {
  const filled = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
  return filled.getLastRow().load("values,rowIndex,columnIndex");
}

function endOf({ values, rowIndex, columnIndex }: Excel.Range): SheetEnd {
  return { row: rowIndex, column: columnIndex, values: (values as CellValue[][])[0] ?? [] };
}

function loadBlock(context: Excel.RequestContext, { sheet, area, of }: Block, withFormats: boolean) {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const cells =
    of === "inserted"
      ? worksheet.getRange(`${area.row + 1}:${area.row + area.rows}`).getUsedRangeOrNullObject(true)
      : worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  cells.load(of === "recalculated" ? "values,rowIndex,columnIndex" : "values,formulas,rowIndex,columnIndex");
  const isOne = of === "edited" && area.rows === 1 && area.columns === 1;
  const formats = isOne && withFormats ? cells.conditionalFormats.load("items/id") : null;
  return { sheet, area, of, cells, formats };
}

function editOf({ values, formulas, rowIndex, columnIndex }: Excel.Range): CellsEdit {
  const cells = values as CellValue[][];
  const found = new AreaCollector();
  cells.forEach((row, down) =>
    row.forEach((value, right) => {
      if (formulaOf(formulas[down]?.[right], value) !== null) found.add(rowIndex + down, columnIndex + right);
    }),
  );
  return {
    ...{ kind: "cells", row: rowIndex, column: columnIndex },
    ...{ values: cells, formulas: found.areas, merged: null },
  };
}

function valuesOf({ values, rowIndex, columnIndex }: Excel.Range): CellsEdit {
  return { kind: "cells", row: rowIndex, column: columnIndex, values, formulas: null, merged: null };
}

/**
 * Adds where edited cells are merged. A single cell is not asked about, because Excel would answer for the whole
 * sheet.
 */
async function addMerged(
  context: Excel.RequestContext,
  edits: ReadonlyMap<string, readonly SheetEdit[]>,
  operation: LongOperation,
): Promise<Map<string, SheetEdit[]>> {
  const asked = new Map<string, CellsToAsk>();
  const keyOf = (sheet: string, index: number) => `${index} ${sheet}`;
  for (const [sheet, list] of edits) {
    list.forEach((edit, index) => {
      if (edit.kind !== "cells" || edit.again) return;
      const [rows, columns] = [edit.values.length, edit.values[0]?.length ?? 0];
      if (rows * columns < 2) return;
      const { row, column } = edit;
      asked.set(keyOf(sheet, index), { sheet, area: { row, column, rows, columns } });
    });
  }
  const found = await readMergedAreas(context, asked, operation);
  return new Map(
    [...edits].map(([sheet, list]) => [
      sheet,
      list.map((edit, index) => {
        const merged = found?.get(keyOf(sheet, index));
        return merged && edit.kind === "cells" ? { ...edit, merged } : edit;
      }),
    ]),
  );
}
