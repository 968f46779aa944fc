import type {
  AnnotationPlan,
  ReportSheet,
  SheetNames,
  TypedContents,
  TypedSheet,
} from "../report/annotations";
import type { CellNote } from "../report/cell-notes";
import type { SheetRowCodes } from "../report/row-codes";
import type { CellValue } from "../return/cells";
import type { CollectionYear } from "../return/collection-years";
import type { Sheet } from "../return/sheets";
import type { SavedStatuses, StatusWrite } from "./save-statuses";

/** Why Excel keeps the add-in waiting: a cell is being edited, or Excel gives no answer and no reason. */
export type Wait = "cell-edit" | "no-answer";

/** Callbacks and the Cancel signal of a long operation. The signal stops it between two round trips. */
export interface LongOperation {
  readonly onProgress?: (done: number, total: number) => void;
  /**
   * Called with a reason when Excel keeps the add-in waiting, and with null when it goes on. Without it, a busy Excel
   * is an immediate failure.
   */
  readonly onWaiting?: (wait: Wait | null) => void;
  readonly signal?: AbortSignal;
}

/** The open workbook as it is before a run. */
export interface WorkbookContents {
  /** Sheets that are not empty, hidden ones included, in tab order. The add-in's own sheets are left out. */
  readonly sheets: readonly Sheet[];
  /** Names for the add-in's sheets. If the user has a sheet with the usual name, it is another one. */
  readonly ownSheetNames: SheetNames;
  /** The add-in's sheets that people type in, with what they hold, in tab order. */
  readonly typedSheets: readonly TypedContents[];
}

/** What the workbook remembers for next time; never a value from the return. */
export interface RememberedChoices {
  readonly year: CollectionYear | null;
  readonly localAuthority: string | null;
  /** The table that each sheet holds and whether it is last year's, or "ignore"; by sheet name. */
  readonly sheets: Readonly<
    Record<string, "ignore" | { readonly table: string; readonly lastYear: boolean }>
  >;
  /** Whether Live is on; true if left out. */
  readonly live?: boolean;
  /** Whether highlighted cells get notes, if Excel has them; false if left out. */
  readonly notes?: boolean;
}

/** A row as it was when it was checked. */
export interface CheckedRow {
  /** Line in the sheet; the first is 1. */
  readonly line: number;
  /** Column in the sheet of `cells[0]`; A is 0. */
  readonly firstColumn: number;
  readonly cells: readonly CellValue[];
  /** Column in the sheet that holds the CHILD identifier. */
  readonly childColumn: number;
}

/** A new value for one cell. */
export interface CellWrite {
  /** The row of the cell. Nothing is written unless its line still holds this row. */
  readonly row: CheckedRow;
  readonly sheet: string;
  /** The address, such as "F12". */
  readonly address: string;
  /** The text of the cell when it was checked; "" for a blank, the serial number for a real date. */
  readonly from: string;
  /** Whether the cell held a real date (a serial number). If so, it gets a real date again. */
  readonly fromSerial: boolean;
  /** The text to write. It never becomes a formula. */
  readonly to: string;
  /** The serial number of the day that `to` means, in a date field; null in any other field. */
  readonly serial: number | null;
}

/** A cell that was written, with what it held before. */
export interface WrittenCell extends CellWrite {
  readonly before: CellValue;
  /** What to enter to get the value back: the formula, or an error such as #N/A; null if it is the value itself. */
  readonly formula: string | null;
}

export interface RestoreOutcome {
  /** Cells that again hold what they held before, at their present places. */
  readonly restored: readonly WrittenCell[];
  /** Cells that were changed since, or whose row cannot be found. They are left as they are. */
  readonly changedSince: readonly WrittenCell[];
}

export interface WriteOutcome {
  readonly written: readonly WrittenCell[];
  /** Cells whose row no longer held what was checked. They are left as they are. */
  readonly changedMeanwhile: readonly CellWrite[];
}

/** A sheet to add to the workbook. */
export interface SheetToImport {
  /** The name to give it. If a sheet of this name is already there, the new one gets another name. */
  readonly name: string;
  /** Name of the sheet that it replaces; null if it is added beside the existing sheets. */
  readonly replaces: string | null;
  /** Number of rows, including the heading row. */
  readonly rows: number;
  readonly columns: number;
  /** Returns the texts of rows from `first` on. A row may be shorter than the sheet is wide. */
  block(first: number, count: number): Promise<readonly (readonly string[])[]>;
}

/** A sheet that was added, with the name that it was given. */
export interface ImportedSheet {
  readonly sheet: SheetToImport;
  readonly name: string;
}

/** What is selected in the workbook. */
export interface SelectedCells {
  readonly sheet: string;
  /** The address, such as "F12", or several ranges: "B2:C5,D7". */
  readonly address: string;
}

/** The add-in's notes on cells. Every failure is a WorkbookProblem. */
export interface WorkbookNotes {
  /**
   * Writes notes in place of earlier ones, on cells without a note of the user's. Returns how many. After a failure
   * none are left, unless the problem says that some may be.
   */
  replace(notes: readonly CellNote[], operation?: LongOperation): Promise<number>;
  /** Deletes the add-in's notes and no others. Returns how many. */
  remove(operation?: LongOperation): Promise<number>;
}

/** What Remove annotations did. */
export interface Removal {
  /** Whether there was anything to remove. */
  readonly any: boolean;
  /** Sheets that the add-in wrote and somebody renamed, or copied under another name. They stay. */
  readonly renamed: readonly string[];
}

/** The open workbook, as the task pane and the ribbon commands use it. Every failure is a WorkbookProblem. */
export interface OpenWorkbook {
  /** Reads the values of every sheet, in blocks of rows. */
  read(operation?: LongOperation): Promise<WorkbookContents>;
  /** Reads the add-in's sheets that people type in, and nothing else. */
  readTyped(operation?: LongOperation): Promise<readonly TypedContents[]>;
  /**
   * Writes annotations in place of any earlier ones. Writes all or nothing: on failure or Cancel, what was written is
   * taken back. Returns whether earlier highlights may be left; each is reported only once.
   * @param read the contents of the sheets that people type in, as used to build the plan. If somebody has typed in
   * one since, writing fails, so that nothing typed is lost
   */
  annotate(
    plan: AnnotationPlan,
    operation?: LongOperation,
    read?: readonly TypedContents[],
  ): Promise<boolean>;
  /**
   * Adds one of the add-in's sheets, in place of an earlier one of that name, and shows it. On failure or Cancel the
   * earlier one is still there.
   * @param read the contents of the sheets that people type in, as used to build the new sheet
   */
  addOwnSheet(sheet: ReportSheet, operation?: LongOperation, read?: readonly TypedContents[]): Promise<void>;
  /** Does the same as `addOwnSheet`, without showing the sheet. */
  renewOwnSheet(sheet: ReportSheet, operation?: LongOperation): Promise<void>;
  /** Removes the add-in's sheet of this name, if there is one. */
  removeOwnSheet(name: string, operation?: LongOperation): Promise<void>;
  /** Writes rule codes beside the rows of the user's sheets, in place of earlier ones. Writes all or nothing. */
  writeRowCodes(codes: readonly SheetRowCodes[], operation?: LongOperation): Promise<void>;
  /**
   * Removes everything that the add-in put in the workbook, except the sheets to keep: highlights, sheets and
   * remembered choices. Sheets that were renamed belong to the user and stay.
   * @throws AnnotationsChanged if some or all may be gone; another WorkbookProblem if everything is as it was
   */
  removeAnnotations(operation?: LongOperation, keep?: readonly TypedSheet[]): Promise<Removal>;
  /**
   * Writes values, but only into cells of rows that still hold what was checked. Writes all of those or, on failure,
   * none.
   * @throws CellsNotRestored if what was written could not be taken back
   */
  writeCells(writes: readonly CellWrite[], operation?: LongOperation): Promise<WriteOutcome>;
  /**
   * Undoes `writeCells`, even if rows have moved. After a failure it can be called again: cells already restored stay
   * restored.
   */
  restoreCells(cells: readonly WrittenCell[], operation?: LongOperation): Promise<RestoreOutcome>;
  /** Adds sheets with every cell as text. Adds and replaces all or, on failure or Cancel, none. */
  importSheets(
    sheets: readonly SheetToImport[],
    operation?: LongOperation,
  ): Promise<readonly ImportedSheet[]>;
  /**
   * Writes statuses into the rows of findings in the Findings sheet. Returns the findings that the sheet does not
   * list.
   * @throws WorkbookProblem if the sheet is gone, protected or without its columns; nothing is written then
   */
  saveStatuses(
    sheet: string,
    writes: readonly StatusWrite[],
    operation?: LongOperation,
  ): Promise<SavedStatuses>;
  /**
   * Shows a cell to the user: activates its sheet and selects the cell.
   * @throws WorkbookProblem if the sheet is gone or hidden; of kind "cell-hidden" if the cell is selected but cannot
   * be seen
   */
  goTo(sheet: string, address: string): Promise<void>;
  /** Reports what is selected, once the selection has rested for a moment. Returns a function that stops this. */
  watchSelection(onSelect: (selected: SelectedCells) => void): Promise<() => Promise<void>>;
  readChoices(operation?: LongOperation): Promise<RememberedChoices>;
  saveChoices(choices: RememberedChoices, operation?: LongOperation): Promise<void>;
  /** Missing if this Excel has no notes for add-ins. */
  readonly notes?: WorkbookNotes;
}
