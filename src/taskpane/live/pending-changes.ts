import type { SheetToRead, WorkbookEvent } from "../../excel/live-workbook";
import { areasAfterMove } from "../../return/area-edits";
import type { SheetEdit } from "../../return/sheet-edits";
import { MAX_COLUMNS, MAX_ROWS, type CellArea } from "../../return/sheets";

type Change = Pick<Exclude<WorkbookEvent, { kind: "sheets" }>, "kind" | "areas">;
type RowMove = Extract<SheetEdit, { kind: "insert" | "delete" }>;

/** If a sheet has more changes than this, reading the whole sheet again is quicker, and takes one message. */
const MAX_CHANGES = 1_000;

/** If Excel names more areas than this as recalculated, all formulas are read. */
const MAX_CELLS_NAMED = 200;

/** What happened in one sheet since it was last read. */
interface PendingSheet {
  readonly moves: RowMove[];
  edited: readonly CellArea[];
  inserted: readonly CellArea[];
  /** Recalculated cells with formulas; "all" where it is not known which, null where there are none. */
  recalculated: readonly CellArea[] | "all" | null;
  /** Cells that may have been edited without a report from Excel. */
  visited: readonly CellArea[];
  /** Whether only reading the whole sheet again can tell the outcome of what happened. */
  whole: boolean;
}

/** Changes that are followed together. */
export interface ChangeBatch {
  /** Rows inserted and deleted, in the order in which that happened. */
  readonly moves: readonly { readonly sheet: string; readonly edit: RowMove }[];
  /** What to read back. Places are those after all the moves. */
  readonly reads: readonly SheetToRead[];
  /** Sheets with recalculated formulas, with the cells that Excel named; "all" where it is not certain which. */
  readonly recalculated: ReadonlyMap<string, readonly CellArea[] | "all">;
  /** Cells that may have been edited without a report from Excel, by sheet. */
  readonly visited: ReadonlyMap<string, readonly CellArea[]>;
}

/**
 * Collects the changes in sheets that hold tables. When rows are inserted or deleted, the places of earlier changes are
 * moved along, so that many changes can be read back at once.
 */
export class PendingChanges {
  private readonly sheets = new Map<string, PendingSheet>();

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  clear(): void {
    this.sheets.clear();
  }

  /**
   * Notes a change in a sheet.
   * @param unsettled whether the sheet may be being read at this moment: if rows move then, what is read is uncertain
   */
  add(sheet: string, { kind, areas }: Change, unsettled: boolean): void {
    const pending = this.sheet(sheet);
    if (pending.whole) return;
    if (kind === "recalculated") {
      const before = pending.recalculated ?? [];
      pending.recalculated = before === "all" || areas === null ? "all" : [...before, ...areas];
      if (pending.recalculated.length > MAX_CELLS_NAMED) pending.recalculated = "all";
      return;
    }
    if (kind === "cells-moved" || kind === "columns-moved" || areas === null) pending.whole = true;
    else if (kind === "cells" || kind === "rows-sorted") pending.edited = [...pending.edited, ...areas];
    else if (unsettled || areas.length > 1 || !areas.every(isWholeRows)) pending.whole = true;
    else for (const area of areas) moveRows(pending, kind === "rows-inserted" ? "insert" : "delete", area);
    if (pending.moves.length + pending.edited.length > MAX_CHANGES) pending.whole = true;
  }

  /** Notes that a whole sheet is to be read again. */
  addWhole(sheet: string): void {
    this.sheet(sheet).whole = true;
  }

  /** Notes cells that may have been edited without a report from Excel. */
  addVisited(sheet: string, areas: readonly CellArea[]): void {
    const pending = this.sheet(sheet);
    pending.visited = [...pending.visited, ...areas];
  }

  /** Notes again what was taken but could not be followed. */
  putBack({ reads, recalculated, visited }: Omit<ChangeBatch, "moves">): void {
    for (const [sheet, areas] of visited) this.addVisited(sheet, areas);
    for (const sheet of recalculated.keys()) this.add(sheet, { kind: "recalculated", areas: null }, false);
    for (const { sheet } of reads) this.addWhole(sheet);
  }

  /** Takes out everything noted so far. */
  take(): ChangeBatch {
    const pending = [...this.sheets];
    this.sheets.clear();
    return {
      moves: pending.flatMap(([sheet, { whole, moves }]) =>
        whole ? [] : moves.map((edit) => ({ sheet, edit })),
      ),
      reads: pending.flatMap(([sheet, { whole, moves, edited, inserted }]): SheetToRead[] => {
        if (whole) return [{ sheet, read: "whole" }];
        if (moves.length + edited.length === 0) return [];
        return [
          { sheet, read: { edited: withoutContained(edited), inserted, recalculated: [], visited: [] } },
        ];
      }),
      recalculated: new Map(
        pending.flatMap(([sheet, { whole, moves, recalculated }]) => {
          if (whole || recalculated === null) return [];
          // It is not known whether Excel named the cells before or after the rows moved.
          return [[sheet, moves.length > 0 ? "all" : recalculated] as const];
        }),
      ),
      visited: new Map(
        pending.flatMap(([sheet, { whole, visited }]) =>
          whole || visited.length === 0 ? [] : [[sheet, withoutContained(visited)] as const],
        ),
      ),
    };
  }

  private sheet(name: string): PendingSheet {
    let pending = this.sheets.get(name);
    if (!pending) {
      pending = { moves: [], edited: [], inserted: [], recalculated: null, visited: [], whole: false };
      this.sheets.set(name, pending);
    }
    return pending;
  }
}

/**
 * Whether an area consists of whole rows. Excel may report rows of an Excel table as the table's cells, and has
 * reported wrong rows, and a column as a row (office-js issues 669 and 728). So only whole rows are taken at their
 * word.
 */
export function isWholeRows({ rows, columns }: CellArea): boolean {
  return columns === MAX_COLUMNS && rows < MAX_ROWS;
}

function moveRows(
  pending: PendingSheet,
  kind: "insert" | "delete",
  { row, rows, column, columns }: CellArea,
) {
  pending.moves.push({ kind, row, count: rows });
  pending.edited = areasAfterMove(pending.edited, kind, row, rows);
  pending.inserted = areasAfterMove(pending.inserted, kind, row, rows);
  pending.visited = areasAfterMove(pending.visited, kind, row, rows);
  if (kind === "insert") pending.inserted = [...pending.inserted, { row, rows, column, columns }];
}

/** Returns the areas without those that lie in another one: sorting and filling report the same cells more than once. */
function withoutContained(areas: readonly CellArea[]): CellArea[] {
  return areas.filter(
    (area, index) =>
      !areas.some(
        (other, at) => at !== index && isWithin(area, other) && (!isWithin(other, area) || at < index),
      ),
  );
}

function isWithin(inner: CellArea, outer: CellArea): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
