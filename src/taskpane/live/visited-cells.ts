import type { WorkbookEvent } from "../../excel/live-workbook";
import { boundingArea, areasAfterMove, areasByColumns } from "../../return/area-edits";
import { groupBy } from "../../return/grouping";
import type { CellArea } from "../../return/sheets";
import { isWholeRows } from "./pending-changes";

interface Visit {
  readonly sheet: string;
  readonly areas: readonly CellArea[];
}

type Change = Exclude<WorkbookEvent, { kind: "sheets" }>;

/** Beyond this many visits, all but the last are merged by column, including the cells between them. */
const MAX_VISITS = 500;
/** A selection of more areas than this is remembered as one area around them all. */
const MAX_AREAS = 10;

/**
 * Remembers the cells that were selected in Excel. Excel does not report some edits, such as a value chosen from a
 * list, or Text to Columns (office-js issues 3888, 3729). These are made in selected cells.
 */
export class VisitedCells {
  private visits: readonly Visit[] = [];

  /** Forgets cells that are no longer selected. */
  forget(): void {
    this.visits = this.visits.slice(-1);
  }

  /** Notes a selection. When rows are inserted or deleted, moves the visited cells along; other changes are ignored. */
  note(sheet: string, { kind, areas }: Pick<Change, "kind" | "areas">): void {
    if (kind === "selected") {
      const places = areas && areas.length > MAX_AREAS ? [boundingArea(areas)] : areas;
      if (places) this.visits = [...this.visits, { sheet, areas: places }];
      if (this.visits.length > MAX_VISITS) this.visits = [...this.before(), ...this.visits.slice(-1)];
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

  /** Returns the visits before the last one, merged into one for each sheet. */
  private before(): Visit[] {
    const bySheet = groupBy(this.visits.slice(0, -1), ({ sheet }) => sheet);
    return [...bySheet].map(([sheet, visits]) => ({
      sheet,
      areas: areasByColumns(visits.flatMap(({ areas }) => areas)),
    }));
  }

  /** Takes the visited cells, by sheet. Those that are still selected stay noted. */
  take(): ReadonlyMap<string, readonly CellArea[]> {
    const cells = new Map<string, readonly CellArea[]>();
    for (const { sheet, areas } of this.visits) cells.set(sheet, [...(cells.get(sheet) ?? []), ...areas]);
    this.forget();
    return cells;
  }
}
