import { MOST_COLUMNS, MOST_ROWS } from "../../excel/areas";
import type { ReadCells, SheetToRead, WorkbookEvent } from "../../excel/live-workbook";
import { areasAfterMove } from "../../return/area-edits";
import type { SheetEdit } from "../../return/sheet-edits";
import type { CellArea } from "../../return/sheets";

type Change = Pick<Exclude<WorkbookEvent, { kind: "sheets" }>, "kind" | "areas">;
type RowMove = Extract<SheetEdit, { kind: "insert" | "delete" }>;

/** Of more changes than these, told one by one, a new reading of the whole sheet is quicker, and one message asks for it. */
const MOST_CHANGES = 1_000;

/** What happened in one sheet since it was last read. */
interface PendingSheet {
  readonly moves: RowMove[];
  edited: readonly CellArea[];
  inserted: readonly CellArea[];
  /** Something happened of which only a new reading of the whole sheet can tell the outcome. */
  whole: boolean;
}

/** Changes that are followed together. */
export interface ChangeBatch {
  /** Rows that came and went, in the order in which that happened. */
  readonly moves: readonly { readonly sheet: string; readonly edit: RowMove }[];
  /** What is to be read back, where it stands after all of these. */
  readonly reads: readonly SheetToRead[];
}

/**
 * Gathers the changes of sheets that hold tables. Cells are remembered where they stand after the rows that came and went
 * since, so that many changes are read back at once.
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
   * Notes a change of a sheet.
   * @param unsettled whether the sheet is being read at this moment: then rows that move make what is read uncertain
   */
  add(sheet: string, { kind, areas }: Change, unsettled: boolean): void {
    const pending = this.sheet(sheet);
    if (pending.whole) return;
    if (kind === "cells-moved" || kind === "columns-moved" || areas === null) pending.whole = true;
    else if (kind === "cells" || kind === "rows-sorted") pending.edited = [...pending.edited, ...areas];
    else if (unsettled || areas.length > 1 || !areas.every(isWholeRows)) pending.whole = true;
    else for (const area of areas) moveRows(pending, kind === "rows-inserted" ? "insert" : "delete", area);
    if (pending.moves.length + pending.edited.length > MOST_CHANGES) pending.whole = true;
  }

  /** Notes that a sheet is to be read again as a whole. */
  addWhole(sheet: string): void {
    this.sheet(sheet).whole = true;
  }

  /** Takes out everything noted so far. */
  take(): ChangeBatch {
    const pending = [...this.sheets];
    this.sheets.clear();
    return {
      moves: pending.flatMap(([sheet, { whole, moves }]) =>
        whole ? [] : moves.map((edit) => ({ sheet, edit })),
      ),
      reads: pending.map(([sheet, { whole, edited, inserted }]) => {
        const cells: ReadCells = { edited: apart(edited), inserted };
        return { sheet, read: whole ? "whole" : cells };
      }),
    };
  }

  private sheet(name: string): PendingSheet {
    let pending = this.sheets.get(name);
    if (!pending) {
      pending = { moves: [], edited: [], inserted: [], whole: false };
      this.sheets.set(name, pending);
    }
    return pending;
  }
}

/**
 * Rows of an Excel table may be told by the table's cells, and Excel has told wrong ones, and a column as a row (office-js
 * issues 669 and 728): only whole rows are taken for what they say.
 */
function isWholeRows({ rows, columns }: CellArea): boolean {
  return columns === MOST_COLUMNS && rows < MOST_ROWS;
}

function moveRows(
  pending: PendingSheet,
  kind: "insert" | "delete",
  { row, rows, column, columns }: CellArea,
) {
  pending.moves.push({ kind, row, count: rows });
  pending.edited = areasAfterMove(pending.edited, kind, row, rows);
  pending.inserted = areasAfterMove(pending.inserted, kind, row, rows);
  if (kind === "insert") pending.inserted = [...pending.inserted, { row, rows, column, columns }];
}

/** Areas without those that lie in another one: sorting and filling tell of the same cells more than once. */
function apart(areas: readonly CellArea[]): CellArea[] {
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
