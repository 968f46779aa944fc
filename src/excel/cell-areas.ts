import type { CellArea } from "../return/sheets";
import { stopIfCancelled } from "./batch";
import { loadEach } from "./load-each";
import { isSupported } from "./supported";
import type { LongOperation } from "./types";

/** Where a worksheet has formulas and merged cells; each is null if Excel does not say. */
export interface CellAreas {
  readonly formulas: readonly CellArea[] | null;
  readonly merged: readonly CellArea[] | null;
}

/**
 * Returns the formula of a cell, given the formula and value that Excel reports; null if it has none. If the two are
 * equal, the cell holds text that begins with = and not a formula.
 */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

type Finder = (range: Excel.Range) => Excel.RangeAreas;

const findFormulas: Finder = (range) => range.getSpecialCellsOrNullObject("Formulas");
const findMerged: Finder = (range) => range.getMergedAreasOrNullObject();

/**
 * An area of a worksheet to ask about. It must have more than one cell: asked about one cell, Excel answers for the
 * whole sheet.
 */
export interface CellsToAsk {
  readonly sheet: string;
  readonly area: CellArea;
}

/**
 * Excel names at most 512 merged areas at once (its documentation). If a request fails, it is repeated for this many
 * rows at a time.
 */
const ROWS_PER_BLOCK = 250;

/**
 * Finds where cells hold formulas (ExcelApi 1.9) and where they are merged (1.13), without reading the formulas.
 * Takes at most four round trips, however many areas are asked about, plus a few for those where Excel fails. What
 * Excel cannot or fails to say stays unknown: the checks that need it then find nothing, and nothing else is
 * affected.
 * @param asked the areas to ask about, by any key
 */
export async function readCellAreas(
  context: Excel.RequestContext,
  asked: ReadonlyMap<string, CellsToAsk>,
  operation: LongOperation,
): Promise<ReadonlyMap<string, CellAreas>> {
  const formulas = isSupported("1.9") ? await findAreas(context, asked, findFormulas, operation) : null;
  const merged = isSupported("1.13") ? await findAreas(context, asked, findMerged, operation) : null;
  return new Map(
    [...asked.keys()].map((key) => [
      key,
      { formulas: formulas?.get(key) ?? null, merged: merged?.get(key) ?? null },
    ]),
  );
}

/** Finds where cells are merged, as `readCellAreas` does, in at most two round trips unless Excel fails. */
export async function readMergedAreas(
  context: Excel.RequestContext,
  asked: ReadonlyMap<string, CellsToAsk>,
  operation: LongOperation,
): Promise<ReadonlyMap<string, readonly CellArea[] | null> | null> {
  return asked.size > 0 && isSupported("1.13") ? findAreas(context, asked, findMerged, operation) : null;
}

/** Returns the areas found, by key; null for a key where Excel fails to say. */
async function findAreas(
  context: Excel.RequestContext,
  asked: ReadonlyMap<string, CellsToAsk>,
  find: Finder,
  operation: LongOperation,
): Promise<ReadonlyMap<string, readonly CellArea[] | null> | null> {
  try {
    const found = await areasIn(context, [...asked.values()], find, operation);
    const areas = new Map([...asked.keys()].map((key, index) => [key, found[index] ?? null]));
    for (const [key, cells] of asked) {
      if (areas.get(key) !== null) continue;
      const parts = await areasIn(context, blocksOf(cells), find, operation);
      const known = parts.filter((part) => part !== null);
      if (known.length === parts.length) areas.set(key, distinct(known.flat()));
    }
    return areas;
  } catch {
    stopIfCancelled(operation);
    return null;
  }
}

async function areasIn(
  context: Excel.RequestContext,
  asked: readonly CellsToAsk[],
  find: Finder,
  operation: LongOperation,
): Promise<(readonly CellArea[] | null)[]> {
  const found = await loadEach(context, operation, asked, ({ sheet, area }) => {
    const { row, column, rows, columns } = area;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    return find(range).load("areaCount");
  });
  const some = found.filter((cells) => cells !== null && !cells.isNullObject);
  const ranges = await loadEach(context, operation, some, (cells) =>
    cells?.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount"),
  );
  const areas = new Map(some.map((cells, index) => [cells, ranges[index]?.items.map(areaOf) ?? null]));
  return found.map((cells) => (cells?.isNullObject ? [] : (areas.get(cells) ?? null)));
}

function blocksOf({ sheet, area }: CellsToAsk): CellsToAsk[] {
  const blocks: CellsToAsk[] = [];
  for (let first = 0; first < area.rows; first += ROWS_PER_BLOCK) {
    // A block must not be a single cell.
    const down = Math.max(0, Math.min(first, area.rows - 2));
    const rows = Math.min(ROWS_PER_BLOCK, area.rows - down);
    blocks.push({ sheet, area: { ...area, row: area.row + down, rows } });
  }
  return blocks;
}

/** Merged cells that cross two blocks are reported in both. */
function distinct(areas: readonly CellArea[]): CellArea[] {
  return [...new Map(areas.map((area) => [JSON.stringify(area), area])).values()];
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
