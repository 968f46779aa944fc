import type { SheetToRead } from "../../excel/live-workbook";
import { areaAround, areasAfterMove, areasWithin } from "../../return/area-edits";
import type { CellArea } from "../../return/sheets";
import type { ChangeBatch } from "./pending-changes";

/** Cells with formulas that are read again each time they are calculated: so many take four messages. */
const MOST_CELLS = 100_000;
/** Formulas that stand in more places of a sheet are read along with what stands between them. */
const MOST_PLACES = 50;

/**
 * What is to be read of a workbook for changes, among them formulas that were calculated again.
 * @param used the sheets of the return: formulas of others are passed over
 * @param formulasOf where each of some sheets may hold formulas, before the rows that moved did so
 * @returns null when the formulas are too many to be read after each calculation
 */
export async function readsWithFormulas(
  { moves, reads, recalculated }: ChangeBatch,
  used: ReadonlySet<string>,
  formulasOf: (sheets: readonly string[]) => Promise<readonly (readonly CellArea[])[]>,
): Promise<readonly SheetToRead[] | null> {
  const sheets = [...recalculated.keys()].filter((sheet) => used.has(sheet));
  if (sheets.length === 0) return reads;
  const formulas = await formulasOf(sheets);
  const found = new Map<string, readonly CellArea[]>();
  sheets.forEach((sheet, index) => {
    const now = moves
      .filter((move) => move.sheet === sheet)
      .reduce(
        (areas, { edit }) => areasAfterMove(areas, edit.kind, edit.row, edit.count),
        formulas[index] ?? [],
      );
    const named = recalculated.get(sheet) ?? "all";
    const areas = named === "all" ? now : areasWithin(now, named);
    if (areas.length > 0) found.set(sheet, areas.length > MOST_PLACES ? [areaAround(areas)] : areas);
  });
  const cells = [...found.values()].flat().reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return cells > MOST_CELLS ? null : together(reads, found);
}

/** Sheets that are read as a whole are not among those of which cells were calculated again. */
function together(
  reads: readonly SheetToRead[],
  found: ReadonlyMap<string, readonly CellArea[]>,
): SheetToRead[] {
  const bySheet = new Map(reads.map((one) => [one.sheet, one]));
  for (const [sheet, recalculated] of found) {
    const read = bySheet.get(sheet)?.read;
    const cells = typeof read === "object" ? read : { edited: [], inserted: [] };
    bySheet.set(sheet, { sheet, read: { ...cells, recalculated } });
  }
  return [...bySheet.values()];
}
