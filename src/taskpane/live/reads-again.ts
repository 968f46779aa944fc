import type { SheetToRead } from "../../excel/live-workbook";
import { areasAfterMove, areasByColumns, areasWithin } from "../../return/area-edits";
import type { CellArea } from "../../return/sheets";
import type { PlacesOfSheet } from "../worker/live-run";
import type { ChangeBatch } from "./pending-changes";

/** So many cells are read again at once: they take four messages. */
const MOST_CELLS = 100_000;
/** Formulas that stand in more places of a sheet are read along with what stands between them in their columns. */
const MOST_PLACES = 50;
/** Of larger areas, such as whole columns, only the part is read that is filled: what is new stands next to it. */
const MOST_BLANK = 1_000;

/**
 * What is to be read of a workbook for changes, with the cells of which Excel tells none: formulas that were calculated
 * again, and cells that a person visited. Of those visited, the largest areas are passed over when all are more than can be read at once.
 * @param used the sheets of the return: cells of others are not read again
 * @param placesOf where each of some sheets is filled, before the rows that moved did so
 * @returns null when the formulas are too many to be read after each calculation
 */
export async function withReadsAgain(
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
    const concerned = named === "all" ? found : areasWithin(found, named);
    formulas.set(sheet, concerned);
    const filled = now(places[index]?.filled);
    cells.set(
      sheet,
      (visited.get(sheet) ?? []).flatMap((area) => (isLarge(area) ? areasWithin([area], filled) : [area])),
    );
  });
  if (sizeOf(formulas) > MOST_CELLS) return null;
  const joined = new Map([...formulas].map(([sheet, areas]) => [sheet, joinedAreas(areas)]));
  return together(reads, { recalculated: joined, visited: smallestOf(cells) });
}

/** Formulas with what stands between them, unless that would be too much: then they alone. */
function joinedAreas(areas: readonly CellArea[]): readonly CellArea[] {
  if (areas.length <= MOST_PLACES) return areas;
  const joined = areasByColumns(areas);
  return cellsIn(joined) > MOST_CELLS ? areas : joined;
}

/** The smallest of the areas, as many as can be read at once: one that is too large keeps no other from being read. */
function smallestOf(bySheet: ReadonlyMap<string, readonly CellArea[]>): Map<string, readonly CellArea[]> {
  const areas = [...bySheet.values()].flat().sort((one, other) => cellsIn([one]) - cellsIn([other]));
  let sum = 0;
  const read = new Set(areas.filter((area) => (sum += cellsIn([area])) <= MOST_CELLS));
  return new Map([...bySheet].map(([sheet, all]) => [sheet, all.filter((area) => read.has(area))]));
}

function isLarge({ rows, columns }: CellArea): boolean {
  return rows * columns > MOST_BLANK;
}

function sizeOf(bySheet: ReadonlyMap<string, readonly CellArea[]>): number {
  return cellsIn([...bySheet.values()].flat());
}

function cellsIn(areas: readonly CellArea[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

/** Sheets that are read as a whole are not among those of which cells are read again. */
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
