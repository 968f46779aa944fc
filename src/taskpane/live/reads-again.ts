import type { SheetToRead } from "../../excel/live-workbook";
import { areasAfterMove, areasByColumns, intersectAreas } from "../../return/area-edits";
import type { CellArea } from "../../return/sheets";
import type { PlacesOfSheet } from "../worker/live-run";
import type { ChangeBatch } from "./pending-changes";

/** Most cells that are read again at once. They take four messages. */
const MAX_CELLS = 100_000;
/**
 * If a sheet has formulas in more areas than this, they are read together with the cells between them in their columns.
 */
const MAX_AREAS = 50;
/**
 * Areas of more cells than this, such as whole columns, are read only where the sheet is filled: new values stand next
 * to its filled part.
 */
const MAX_BLANK = 1_000;

/**
 * Returns what to read for the changes, including cells that Excel does not report: recalculated formulas, and cells
 * that the user visited. If the visited cells are too many to read at once, the largest areas are left out.
 * @param used the sheets of the return; cells of other sheets are not read again
 * @param placesOf returns where each of some sheets is filled, before the moved rows moved
 * @returns null when there are too many formulas to read after each calculation
 */
export async function withRereads(
  { moves, reads, recalculated, visited }: ChangeBatch,
  used: ReadonlySet<string>,
  placesOf: (sheets: readonly string[]) => Promise<readonly PlacesOfSheet[]>,
): Promise<readonly SheetToRead[] | null> {
  const sheets = [...new Set([...recalculated.keys(), ...visited.keys()])].filter((sheet) => used.has(sheet));
  if (sheets.length === 0) return reads;
  const places = await placesOf(sheets);
  const formulas = new Map<string, readonly CellArea[]>();
  const cells = new Map<string, readonly CellArea[]>();
  sheets.forEach((sheet, index) => {
    const now = (areas: readonly CellArea[] = []) =>
      moves
        .filter((move) => move.sheet === sheet)
        .reduce((moved, { edit }) => areasAfterMove(moved, edit.kind, edit.row, edit.count), areas);
    const named = recalculated.get(sheet) ?? [];
    const found = now(places[index]?.formulas);
    const concerned = named === "all" ? found : intersectAreas(found, named);
    formulas.set(sheet, concerned);
    const filled = now(places[index]?.filled);
    cells.set(
      sheet,
      (visited.get(sheet) ?? []).flatMap((area) => (isLarge(area) ? intersectAreas([area], filled) : [area])),
    );
  });
  if (sizeOf(formulas) > MAX_CELLS) return null;
  const joined = new Map([...formulas].map(([sheet, areas]) => [sheet, joinAreas(areas)]));
  return together(reads, { recalculated: joined, visited: smallestOf(cells) });
}

/** Returns the formulas with the cells between them, or the formulas alone if that would be too much. */
function joinAreas(areas: readonly CellArea[]): readonly CellArea[] {
  if (areas.length <= MAX_AREAS) return areas;
  const joined = areasByColumns(areas);
  return cellsIn(joined) > MAX_CELLS ? areas : joined;
}

/** Returns the smallest areas, as many as can be read at once. One that is too large does not keep others out. */
function smallestOf(bySheet: ReadonlyMap<string, readonly CellArea[]>): Map<string, readonly CellArea[]> {
  const areas = [...bySheet.values()].flat().sort((one, other) => cellsIn([one]) - cellsIn([other]));
  let sum = 0;
  const read = new Set(areas.filter((area) => (sum += cellsIn([area])) <= MAX_CELLS));
  return new Map([...bySheet].map(([sheet, all]) => [sheet, all.filter((area) => read.has(area))]));
}

function isLarge({ rows, columns }: CellArea): boolean {
  return rows * columns > MAX_BLANK;
}

function sizeOf(bySheet: ReadonlyMap<string, readonly CellArea[]>): number {
  return cellsIn([...bySheet.values()].flat());
}

function cellsIn(areas: readonly CellArea[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

/** Adds the cells to read again to the reads of their sheets. Sheets that are read as a whole must not be among them. */
function together(
  reads: readonly SheetToRead[],
  found: Record<"recalculated" | "visited", ReadonlyMap<string, readonly CellArea[]>>,
): SheetToRead[] {
  const bySheet = new Map(reads.map((one) => [one.sheet, one]));
  for (const sheet of new Set([...found.recalculated.keys(), ...found.visited.keys()])) {
    const [recalculated = [], visited = []] = [found.recalculated.get(sheet), found.visited.get(sheet)];
    if (recalculated.length + visited.length === 0) continue;
    const read = bySheet.get(sheet)?.read;
    const cells = typeof read === "object" ? read : { edited: [], inserted: [] };
    bySheet.set(sheet, { sheet, read: { ...cells, recalculated, visited } });
  }
  return [...bySheet.values()];
}
