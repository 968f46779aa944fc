import type { WorkbookEvent } from "../../excel/live-workbook";
import { areaAround, areasAfterMove, areasByColumns } from "../../return/area-edits";
import { groupBy } from "../../return/grouping";
import type { CellArea } from "../../return/sheets";
import { isWholeRows } from "./pending-changes";

interface Visit {
  readonly sheet: string;
  readonly areas: readonly CellArea[];
}

type Change = Exclude<WorkbookEvent, { kind: "sheets" }>;

/** Of more visits than these, those before the last are remembered by column, with what stands between them. */
const MOST_VISITS = 500;
/** Cells in more places that are selected together are remembered with what stands between them. */
const MOST_PLACES = 10;

/**
 * The cells that were selected in Excel. Some edits Excel does not tell, as a value that is chosen from a list, or Text to
 * Columns (office-js issues 3888, 3729): they are made in cells that are selected.
 */
export class VisitedCells {
  private visits: readonly Visit[] = [];

  /** Forgets cells that are no longer selected. */
  forget(): void {
    this.visits = this.visits.slice(-1);
  }

  /** Takes a selection; of changes, rows that move take the visited cells along. */
  note(sheet: string, { kind, areas }: Pick<Change, "kind" | "areas">): void {
    if (kind === "selected") {
      const places = areas && areas.length > MOST_PLACES ? [areaAround(areas)] : areas;
      if (places) this.visits = [...this.visits, { sheet, areas: places }];
      if (this.visits.length > MOST_VISITS) this.visits = [...this.before(), ...this.visits.slice(-1)];
    } else if (kind === "rows-inserted" || kind === "rows-deleted") {
      const how = kind === "rows-inserted" ? "insert" : "delete";
      const moved = (before: readonly CellArea[]) =>
        (areas ?? [])
          .filter(isWholeRows)
          .reduce((now, { row, rows }) => areasAfterMove(now, how, row, rows), before);
      this.visits = this.visits.map((visit) =>
        visit.sheet === sheet ? { sheet, areas: moved(visit.areas) } : visit,
      );
    }
  }

  /** The visits before the last, one for each sheet. */
  private before(): Visit[] {
    const bySheet = groupBy(this.visits.slice(0, -1), ({ sheet }) => sheet);
    return [...bySheet].map(([sheet, visits]) => ({
      sheet,
      areas: areasByColumns(visits.flatMap(({ areas }) => areas)),
    }));
  }

  /** The cells, by sheet. Those that are still selected are remembered further. */
  take(): ReadonlyMap<string, readonly CellArea[]> {
    const cells = new Map<string, readonly CellArea[]>();
    for (const { sheet, areas } of this.visits) cells.set(sheet, [...(cells.get(sheet) ?? []), ...areas]);
    this.forget();
    return cells;
  }
}
