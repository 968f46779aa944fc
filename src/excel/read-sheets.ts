import { chunksBySize } from "../return/grouping";
import type { TypedContents } from "../report/annotations";
import { freeSheetNames } from "../report/own-sheet-names";
import type { CellValue } from "../return/cells";
import { detectTable, LINES_SEARCHED_FOR_HEADINGS, ROW_CODES_HEADING } from "../return/detect-tables";
import type { Sheet } from "../return/sheets";
import { problemOf, stopIfCancelled } from "./batch";
import { readCellAreas, type CellAreas, type CellsToAsk } from "./cell-areas";
import { countsFrom1904 } from "./date-system";
import { areaOf, loadFilledCells, outlineSheets, type SheetOutline } from "./own-sheets";
import { roundTrip, roundTripAt } from "./round-trip";
import { withShownTexts } from "./shown-texts";
import type { LongOperation, WorkbookContents } from "./types";

/**
 * The number of cells to read at once. Excel on the web answers with at most 5 MB; this stays well below, unless the
 * cells hold long texts.
 */
const CELLS_PER_BLOCK = 60_000;

/** A worksheet, by name, with its area of filled cells. */
type SheetExtent = Pick<SheetOutline, "name" | "used">;

interface Block {
  readonly extent: SheetExtent;
  readonly row: number;
  readonly rows: number;
}

/** What was read, and which sheets took more than one message to read. */
interface ReadSheets {
  readonly contents: WorkbookContents;
  /** The names of those sheets, by Excel's identifier. */
  readonly namesById: ReadonlyMap<string, string>;
}

/**
 * Reads every sheet that has a heading row of the return, including hidden and filtered sheets. Reads only the first
 * rows of other sheets. Of the add-in's own sheets, reads those that people type in. Round trips: at most nine, plus
 * one for each block of rows.
 */
export async function readSheets(
  context: Excel.RequestContext,
  operation: LongOperation,
): Promise<ReadSheets> {
  const outlines = await outlineSheets(context, operation);
  const filled = outlines.filter(({ used, own }) => used !== null && !own);
  const typed = outlines.filter((outline) => outline.typed !== null && outline.used !== null);
  const tops = new Map<string, CellValue[][]>();
  await readBlocks(context, [...filled, ...typed].map(topBlock), tops, silent(operation));
  stopIfCancelled(operation);

  const tables = filled.filter((outline) => detectTable(sheetOf(outline, tops)) !== null);
  const values = new Map<string, CellValue[][]>(tops);
  for (const { name } of [...tables, ...typed]) values.set(name, [...(tops.get(name) ?? [])]);
  await readBlocks(context, [...tables, ...typed].flatMap(blocksBelowTop), values, operation);
  const sheets = filled.map((outline) => sheetOf(outline, values));
  const date1904 = await countsFrom1904(context, sheets, operation);
  const areas = await readCellAreas(
    context,
    new Map(tables.map((outline) => [outline.name, filledCells(outline)])),
    operation,
  );
  const contents = {
    sheets: sheets.map((sheet) => ({ ...withAreas(sheet, areas), date1904 })),
    ownSheetNames: freeSheetNames(outlines.filter(({ own }) => !own).map(({ name }) => name)),
    typedSheets: await withShownTexts(context, typedContents(typed, values), operation),
  };
  return { contents, namesById: new Map([...tables, ...typed].map(({ id, name }) => [id, name])) };
}

/** Reads one sheet again, or only the rows that may include a heading row. An empty sheet has no rows. */
export async function readSheetAgain(
  context: Excel.RequestContext,
  name: string,
  part: "whole" | "top",
  operation: LongOperation,
): Promise<Sheet> {
  const filled = await roundTripAt(context, operation, name, () =>
    loadFilledCells(context.workbook.worksheets.getItem(name)),
  );
  const used = areaOf(filled);
  const extent = { name, used };
  const values = new Map<string, CellValue[][]>();
  if (used === null) return sheetOf(extent, values);
  await readBlocks(context, [topBlock(extent)], values, silent(operation));
  if (part === "top") return sheetOf(extent, values);
  await readBlocks(context, blocksBelowTop(extent), values, silent(operation));
  const asked = new Map([[name, filledCells(extent)]]);
  const areas = await readCellAreas(context, asked, operation);
  return withAreas(sheetOf(extent, values), areas);
}

/** Reads the add-in's sheets that people type in. Round trips: at most three, plus one for each block of rows. */
export async function readTypedSheets(
  context: Excel.RequestContext,
  operation: LongOperation,
): Promise<TypedContents[]> {
  const outlines = await outlineSheets(context, operation);
  const typed = outlines.filter((outline) => outline.typed !== null && outline.used !== null);
  const values = new Map<string, CellValue[][]>();
  const blocks = typed.flatMap((outline) => [topBlock(outline), ...blocksBelowTop(outline)]);
  await readBlocks(context, blocks, values, silent(operation));
  return withShownTexts(context, typedContents(typed, values), operation);
}

/** Reads the values of sheets, by name. Round trips: one, plus one for each block of rows. */
export async function readValues(
  context: Excel.RequestContext,
  names: readonly string[],
  operation: LongOperation,
): Promise<Sheet[]> {
  const filled = await roundTrip(context, operation, () =>
    names.map((name) => loadFilledCells(context.workbook.worksheets.getItem(name))),
  );
  const extents = filled.map(
    (range, index): SheetExtent => ({ name: names[index] ?? "", used: areaOf(range) }),
  );
  const values = new Map<string, CellValue[][]>();
  const blocks = extents
    .filter(({ used }) => used !== null)
    .flatMap((one) => [topBlock(one), ...blocksBelowTop(one)]);
  await readBlocks(context, blocks, values, silent(operation));
  return extents.map((extent) => sheetOf(extent, values));
}

/** Returns the same operation without its progress callback, for reading that is not part of reading the return. */
function silent({ onProgress: _, ...operation }: LongOperation): LongOperation {
  return operation;
}

function typedContents(
  outlines: readonly SheetOutline[],
  values: ReadonlyMap<string, CellValue[][]>,
): TypedContents[] {
  return outlines.flatMap((outline) =>
    outline.typed === null ? [] : [{ holds: outline.typed, sheet: sheetOf(outline, values) }],
  );
}

function filledCells({ name, used }: SheetExtent): CellsToAsk {
  return { sheet: name, area: used ?? { row: 0, column: 0, rows: 1, columns: 1 } };
}

function withAreas(sheet: Sheet, areas: ReadonlyMap<string, CellAreas>): Sheet {
  const { formulas, merged } = areas.get(sheet.name) ?? {};
  return { ...sheet, formulas: formulas ?? undefined, merged: merged ?? undefined };
}

function sheetOf(extent: SheetExtent, values: ReadonlyMap<string, CellValue[][]>): Sheet {
  return {
    name: extent.name,
    firstRow: extent.used?.row ?? 0,
    firstColumn: extent.used?.column ?? 0,
    values: withoutRowCodes(values.get(extent.name) ?? []),
  };
}

/**
 * Returns the cells of a sheet with blanks instead of the rule codes that the add-in wrote beside the rows. The codes
 * are not data, and Validate removes them; without them, a row still matches the row that was checked.
 */
function withoutRowCodes(values: CellValue[][]): CellValue[][] {
  const headings = values
    .slice(0, LINES_SEARCHED_FOR_HEADINGS)
    .flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell === ROW_CODES_HEADING ? [{ row, column }] : [])),
    );
  if (headings.length === 0) return values;
  return values.map((cells, row) =>
    cells.map((cell, column) =>
      headings.some((heading) => heading.column === column && row >= heading.row) ? "" : cell,
    ),
  );
}

/** Returns the rows in which to look for a heading row. */
function topBlock(extent: SheetExtent): Block {
  const row = extent.used?.row ?? 0;
  const rows = Math.min(extent.used?.rows ?? 0, Math.max(LINES_SEARCHED_FOR_HEADINGS - row, 1));
  return { extent, row, rows };
}

function blocksBelowTop(extent: SheetExtent): Block[] {
  const top = topBlock(extent);
  const end = (extent.used?.row ?? 0) + (extent.used?.rows ?? 0);
  const size = Math.max(1, Math.floor(CELLS_PER_BLOCK / (extent.used?.columns ?? 1)));
  const blocks: Block[] = [];
  for (let row = top.row + top.rows; row < end; row += size) {
    blocks.push({ extent, row, rows: Math.min(size, end - row) });
  }
  return blocks;
}

/** Reads blocks in order and adds their rows to each sheet's values. Small blocks share a round trip. */
async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  values: Map<string, CellValue[][]>,
  operation: LongOperation,
): Promise<void> {
  let done = 0;
  for (const group of chunksBySize(blocks, cellsIn, CELLS_PER_BLOCK)) {
    stopIfCancelled(operation);
    await readGroup(context, group, values, operation);
    done += group.length;
    operation.onProgress?.(done, blocks.length);
  }
}

async function readGroup(
  context: Excel.RequestContext,
  group: readonly Block[],
  values: Map<string, CellValue[][]>,
  operation: LongOperation,
): Promise<void> {
  try {
    const ranges = await roundTrip(context, operation, () =>
      group.map((block) => loadValues(context, block)),
    );
    for (const { extent, range } of ranges) {
      const rows = values.get(extent.name) ?? [];
      for (const row of range.values as CellValue[][]) rows.push(row);
      values.set(extent.name, rows);
    }
  } catch (error) {
    const halves = isTooLarge(error) ? splitInHalf(group) : null;
    if (!halves) throw problemOf(error, group[0]?.extent.name ?? null);
    for (const half of halves) await readGroup(context, half, values, operation);
  }
}

function loadValues(context: Excel.RequestContext, { extent, row, rows }: Block) {
  const range = context.workbook.worksheets
    .getItem(extent.name)
    .getRangeByIndexes(row, extent.used?.column ?? 0, rows, extent.used?.columns ?? 1);
  return { extent, range: range.load("values") };
}

function cellsIn({ extent, rows }: Block): number {
  return rows * (extent.used?.columns ?? 1);
}

function isTooLarge(error: unknown): boolean {
  return problemOf(error).kind === "too-large";
}

/** Splits a group into two halves, or a single block into two halves of its rows; null if only one row is left. */
function splitInHalf(group: readonly Block[]): [Block[], Block[]] | null {
  if (group.length > 1) {
    const middle = Math.ceil(group.length / 2);
    return [group.slice(0, middle), group.slice(middle)];
  }
  const block = group[0];
  if (!block || block.rows < 2) return null;
  const half = Math.ceil(block.rows / 2);
  return [[{ ...block, rows: half }], [{ ...block, row: block.row + half, rows: block.rows - half }]];
}
