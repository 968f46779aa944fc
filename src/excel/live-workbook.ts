import type { SheetHighlights } from "../report/annotations";
import type { SheetEdit, SheetEnd } from "../return/sheet-edits";
import type { CellArea } from "../return/sheets";
import type { LongOperation } from "./types";

/** Something that happened in the workbook, made by a person unless it says otherwise. */
export type WorkbookEvent =
  | {
      readonly kind:
        | "cells"
        | "rows-sorted"
        | "rows-inserted"
        | "rows-deleted"
        | "columns-moved"
        | "cells-moved"
        /** Formulas were calculated again; their results may be those of before. */
        | "recalculated"
        /** These cells are selected now; nothing need have changed. */
        | "selected";
      /** Excel's identifier of the sheet. */
      readonly sheetId: string;
      /** The cells concerned; null where Excel does not name them in a way that can be used. */
      readonly areas: readonly CellArea[] | null;
      /** Null where this version of Excel does not tell. */
      readonly byAddin: boolean | null;
    }
  /** A sheet came, went or has another name. */
  | { readonly kind: "sheets" };

/** What is to be read back of a sheet. */
export interface SheetToRead {
  readonly sheet: string;
  /** The whole sheet; else its first rows, in which a heading row may stand; else some cells. */
  readonly read: "whole" | "top" | ReadCells;
}

export interface ReadCells {
  /** Cells that were edited. */
  readonly edited: readonly CellArea[];
  /** Rows that were inserted and may have come filled. */
  readonly inserted: readonly CellArea[];
  /** Cells with formulas that were calculated again: their values alone are read. */
  readonly recalculated: readonly CellArea[];
  /** Cells in which something may have been edited without Excel having told. */
  readonly visited: readonly CellArea[];
}

/** What was read back of a sheet. */
export interface SheetRead {
  readonly sheet: string;
  readonly edits: readonly SheetEdit[];
  /** Where its rows ended then; null where the whole sheet was read, or its first rows. */
  readonly end: SheetEnd | null;
  /** Highlights may have come or gone with what was pasted, inserted or deleted: they are to be looked at. */
  readonly highlightsMoved: boolean;
}

/** The highlights that a sheet is to have. */
export interface WantedHighlights {
  readonly sheet: string;
  readonly highlights: readonly SheetHighlights[];
  /** Excel's own may not be as they were left. */
  readonly moved: boolean;
}

/** Stops listening at once, and has Excel stop telling: while a cell is being edited only where somebody waits for that. */
export type StopWatching = (operation?: LongOperation) => Promise<void>;

/** The open workbook while a person works in it. Every failure is a WorkbookProblem. */
export interface LiveWorkbook {
  /** Tells of every change from now on; answers how to stop that. */
  watch(onEvent: (event: WorkbookEvent) => void, operation?: LongOperation): Promise<StopWatching>;
  /** Names of all sheets by Excel's identifier. */
  sheetNames(operation?: LongOperation): Promise<ReadonlyMap<string, string>>;
  /** Reads cells back. Small changes take one round trip. */
  readBack(sheets: readonly SheetToRead[], operation?: LongOperation): Promise<readonly SheetRead[]>;
  /** Gets to know the highlights that were written, so that edits need few round trips. */
  learnHighlights(sheets: readonly string[], operation?: LongOperation): Promise<void>;
  /** Brings highlights up to date, in a constant number of round trips. */
  highlight(wanted: readonly WantedHighlights[], operation?: LongOperation): Promise<void>;
}
