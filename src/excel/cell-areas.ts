import type { CellArea } from "../return/sheets";
import { roundTrip } from "./round-trip";
import { stopIfCancelled } from "./batch";
import type { LongOperation } from "./types";
import { isSupported } from "./supported";

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

/**
 * Asks where cells hold formulas (ExcelApi 1.9) and where they are merged (1.13), without reading the formulas. At most
 * four round trips, however many ranges. What this version of Excel cannot tell, or fails to tell, is left unknown: the
 * checks that look at it then find nothing, and nothing else is hindered.
 * @param ranges by worksheet, each of more than one cell; made anew for each question, since a question that Excel
 *   refuses makes its ranges unusable
 */
export async function readCellAreas(
  context: Excel.RequestContext,
  ranges: ReadonlyMap<string, () => Excel.Range>,
  operation: LongOperation,
): Promise<ReadonlyMap<string, CellAreas>> {
  const formulas = isSupported("1.9") ? await findAreas(context, ranges, findFormulas, operation) : null;
  const merged = isSupported("1.13") ? await findAreas(context, ranges, findMerged, operation) : null;
  return new Map(
    [...ranges.keys()].map((name) => [
      name,
      { formulas: formulas?.get(name) ?? null, merged: merged?.get(name) ?? null },
    ]),
  );
}

/** Asks where cells are merged, as above, in at most two round trips. */
export async function readMergedAreas(
  context: Excel.RequestContext,
  ranges: ReadonlyMap<string, () => Excel.Range>,
  operation: LongOperation,
): Promise<ReadonlyMap<string, readonly CellArea[]> | null> {
  return ranges.size > 0 && isSupported("1.13") ? findAreas(context, ranges, findMerged, operation) : null;
}

async function findAreas(
  context: Excel.RequestContext,
  ranges: ReadonlyMap<string, () => Excel.Range>,
  find: Finder,
  operation: LongOperation,
): Promise<ReadonlyMap<string, readonly CellArea[]> | null> {
  try {
    const found = await roundTrip(context, operation, () =>
      [...ranges].map(([name, range]) => ({ name, cells: find(range()).load("areaCount") })),
    );
    const some = found.filter(({ cells }) => !cells.isNullObject);
    if (some.length > 0) {
      await roundTrip(context, operation, () => {
        for (const { cells } of some)
          cells.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      });
    }
    return new Map(
      found.map(({ name, cells }) => [name, cells.isNullObject ? [] : cells.areas.items.map(areaOf)]),
    );
  } catch {
    stopIfCancelled(operation);
    return null;
  }
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
