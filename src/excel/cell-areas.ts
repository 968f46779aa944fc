import type { CellArea } from "../return/sheets";
import { stopIfCancelled } from "./batch";
import { loadEach } from "./load-each";
import { isSupported } from "./supported";
import type { LongOperation } from "./types";

/** Where a worksheet's cells hold formulas and where they are merged; null where Excel does not tell. */
export interface CellAreas {
  readonly formulas: readonly CellArea[] | null;
  readonly merged: readonly CellArea[] | null;
}

/**
 * The formula of a cell, of what Excel gives as its formula and its value; null where it holds none. A text that begins
 * with = is its own value.
 */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

type Finder = (range: Excel.Range) => Excel.RangeAreas;

const findFormulas: Finder = (range) => range.getSpecialCellsOrNullObject("Formulas");
const findMerged: Finder = (range) => range.getMergedAreasOrNullObject();

/** Cells of a worksheet about which is asked: more than one, since of one cell Excel answers for the sheet. */
export interface CellsToAsk {
  readonly sheet: string;
  readonly area: CellArea;
}

/** Excel names at most 512 merged areas at once (its documentation): where it fails, so many rows are asked for at a time. */
const ROWS_A_BLOCK = 250;

/**
 * Asks where cells hold formulas (ExcelApi 1.9) and where they are merged (1.13), without reading the formulas. At most
 * four round trips, however many ranges, and a few more for those of which Excel fails to tell. What this version of Excel
 * cannot tell, or fails to tell, is left unknown: the checks that look at it then find nothing, and nothing else is hindered.
 * @param asked by any key
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

/** Asks where cells are merged, as above, in at most two round trips unless Excel fails to tell. */
export async function readMergedAreas(
  context: Excel.RequestContext,
  asked: ReadonlyMap<string, CellsToAsk>,
  operation: LongOperation,
): Promise<ReadonlyMap<string, readonly CellArea[] | null> | null> {
  return asked.size > 0 && isSupported("1.13") ? findAreas(context, asked, findMerged, operation) : null;
}

/** By key; null where Excel fails to tell. */
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
  for (let first = 0; first < area.rows; first += ROWS_A_BLOCK) {
    // No block of one cell.
    const down = Math.max(0, Math.min(first, area.rows - 2));
    const rows = Math.min(ROWS_A_BLOCK, area.rows - down);
    blocks.push({ sheet, area: { ...area, row: area.row + down, rows } });
  }
  return blocks;
}

/** Cells that reach over two blocks are named in both. */
function distinct(areas: readonly CellArea[]): CellArea[] {
  return [...new Map(areas.map((area) => [JSON.stringify(area), area])).values()];
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
