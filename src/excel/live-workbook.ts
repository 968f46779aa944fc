import type { SheetHighlights } from "../report/annotations";
import type { SheetEdit, SheetEnd } from "../return/sheet-edits";
import type { CellArea } from "../return/sheets";
import type { LongOperation } from "./types";

/** Something that happened in the workbook. A person did it unless the event says otherwise. */
export type WorkbookEvent =
  | {
      readonly kind:
        | "cells"
        | "rows-sorted"
        | "rows-inserted"
        | "rows-deleted"
        | "columns-moved"
        | "cells-moved"
        /** Formulas were recalculated; their results may be unchanged. */
        | "recalculated"
        /** These cells are now selected; nothing need have changed. */
        | "selected";
      /** Excel's identifier of the sheet. */
      readonly sheetId: string;
      /** The cells affected; null if Excel does not name them in a usable way. */
      readonly areas: readonly CellArea[] | null;
      /** Whether the add-in made the change; null if this version of Excel does not say. */
      readonly byAddin: boolean | null;
    }
  /** A sheet was added, deleted or renamed. */
  | { readonly kind: "sheets" };

/** What to read back from a sheet. */
export interface SheetToRead {
  readonly sheet: string;
  /** The whole sheet; only its first rows, which may include a heading row; or some cells. */
  readonly read: "whole" | "top" | ReadCells;
}

export interface ReadCells {
  /** Cells that were edited. */
  readonly edited: readonly CellArea[];
  /** Rows that were inserted and may already hold values. */
  readonly inserted: readonly CellArea[];
  /** Cells with formulas that were recalculated; only their values are read. */
  readonly recalculated: readonly CellArea[];
  /** Cells that may have been edited without Excel saying so. */
  readonly visited: readonly CellArea[];
}

/** What was read back from a sheet. */
export interface SheetRead {
  readonly sheet: string;
  readonly edits: readonly SheetEdit[];
  /** Where the sheet's rows ended at that time; null if the whole sheet or its first rows were read. */
  readonly end: SheetEnd | null;
  /**
   * Whether highlights may have come or gone with cells that were pasted, inserted or deleted, so that they must be
   * read again.
   */
  readonly highlightsMoved: boolean;
}

/** The highlights that a sheet should have. */
export interface WantedHighlights {
  readonly sheet: string;
  readonly highlights: readonly SheetHighlights[];
  /** Whether the highlights in Excel may differ from those last known. */
  readonly moved: boolean;
}

/**
 * Stops passing on events at once, and removes the handlers from Excel. While a cell is being edited, waits only if
 * `operation` has an `onWaiting` callback.
 */
export type StopWatching = (operation?: LongOperation) => Promise<void>;

/** The open workbook while a person works in it. Every failure is a WorkbookProblem. */
export interface LiveWorkbook {
  /** Reports every change from now on. Returns a function that stops this. */
  watch(onEvent: (event: WorkbookEvent) => void, operation?: LongOperation): Promise<StopWatching>;
  /** Returns the names of all sheets, by Excel's identifier. */
  sheetNames(operation?: LongOperation): Promise<ReadonlyMap<string, string>>;
  /** Reads cells back. A small change takes one round trip. */
  readBack(sheets: readonly SheetToRead[], operation?: LongOperation): Promise<readonly SheetRead[]>;
  /** Reads the highlights that were written, so that later edits need few round trips. */
  readHighlights(sheets: readonly string[], operation?: LongOperation): Promise<void>;
  /** Brings highlights up to date, in a constant number of round trips. */
  highlight(wanted: readonly WantedHighlights[], operation?: LongOperation): Promise<void>;
}
