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

/** What Excel keeps us waiting for: the end of a cell's editing, or nothing that it would tell. */
export type Wait = "cell-edit" | "no-answer";

/** How far a long operation has come; `signal` stops it between two round trips. */
export interface LongOperation {
  readonly onProgress?: (done: number, total: number) => void;
  /** Told when Excel keeps us waiting, null when it goes on. Left out, an Excel that is busy is a failure at once. */
  readonly onWaiting?: (wait: Wait | null) => void;
  readonly signal?: AbortSignal;
}

/** The open workbook as it is before a run. */
export interface WorkbookContents {
  /** Sheets with anything in them, hidden ones included, our own left out, in the order of the tabs. */
  readonly sheets: readonly Sheet[];
  /** Names for our sheets; where the user has a sheet of the usual name, another one. */
  readonly ownSheetNames: SheetNames;
  /** Our sheets in which people type, as they left them, in the order of the tabs. */
  readonly typedSheets: readonly TypedContents[];
}

/** What the workbook remembers for the next time; never a value of the return. */
export interface RememberedChoices {
  readonly year: CollectionYear | null;
  readonly localAuthority: string | null;
  /** By sheet name: the table it holds and the year, or "ignore". */
  readonly sheets: Readonly<
    Record<string, "ignore" | { readonly table: string; readonly lastYear: boolean }>
  >;
  /** Whether edits are followed; left out: they are. */
  readonly live?: boolean;
  /** Whether highlighted cells get notes, where Excel has them; left out: they do not. */
  readonly notes?: boolean;
}

/** A row as it was checked. */
export interface CheckedRow {
  /** Line of the sheet; 1 is the first. */
  readonly line: number;
  /** Column of the sheet in which `cells[0]` stands; 0 is A. */
  readonly firstColumn: number;
  readonly cells: readonly CellValue[];
  /** Column of the sheet with the CHILD identifier. */
  readonly childColumn: number;
}

/** A new value for one cell. */
export interface CellWrite {
  /** The row of the cell: only where its line still holds it is anything written. */
  readonly row: CheckedRow;
  readonly sheet: string;
  /** "F12". */
  readonly address: string;
  /** The text of the cell as it was checked; "" for a blank, the number for a real date. */
  readonly from: string;
  /** Whether the cell held a real date (a serial number), so that it gets one again. */
  readonly fromSerial: boolean;
  /** The text to write; never becomes a formula. */
  readonly to: string;
  /** The serial number of the day that `to` means, in a date field; null in any other. */
  readonly serial: number | null;
}

/** A cell that was written, with what stood in it before. */
export interface WrittenCell extends CellWrite {
  readonly before: CellValue;
  /** What is entered to get the value back: its formula, or an error such as #N/A; null where it is the value itself. */
  readonly formula: string | null;
}

export interface RestoreOutcome {
  /** Cells that hold again what stood in them before, at their places of now. */
  readonly restored: readonly WrittenCell[];
  /** Cells that were changed since, or whose row is not to be found: left as they are. */
  readonly changedSince: readonly WrittenCell[];
}

export interface WriteOutcome {
  readonly written: readonly WrittenCell[];
  /** Cells whose row no longer held what was checked: left as they are. */
  readonly changedMeanwhile: readonly CellWrite[];
}

/** A sheet to add to the workbook. */
export interface SheetToImport {
  /** Where a sheet of this name is there already, the new one gets another name. */
  readonly name: string;
  /** Name of the sheet that it takes the place of; null when it comes beside what is there. */
  readonly replaces: string | null;
  /** With the heading row. */
  readonly rows: number;
  readonly columns: number;
  /** The texts of rows from `first` on; a row may be shorter than the sheet is wide. */
  block(first: number, count: number): Promise<readonly (readonly string[])[]>;
}

/** A sheet that was added, under the name that it got. */
export interface ImportedSheet {
  readonly sheet: SheetToImport;
  readonly name: string;
}

/** What is selected in the workbook. */
export interface SelectedCells {
  readonly sheet: string;
  /** "F12", or ranges: "B2:C5,D7". */
  readonly address: string;
}

/** The notes of ours on cells. Every failure is a WorkbookProblem. */
export interface WorkbookNotes {
  /** Writes notes in place of those of before, on cells without one of the user's. Answers how many; on failure, none are left. */
  replace(notes: readonly CellNote[], operation?: LongOperation): Promise<number>;
  /** Deletes ours, and no others. Answers how many. */
  remove(operation?: LongOperation): Promise<number>;
}

/** What Remove annotations did. */
export interface Removal {
  /** Whether there was anything to take away. */
  readonly any: boolean;
  /** Sheets that the add-in wrote and somebody renamed, or copied under another name: they stay. */
  readonly renamed: readonly string[];
}

/** The open workbook, as the task pane and the ribbon commands use it. Every failure is a WorkbookProblem. */
export interface OpenWorkbook {
  /** Reads the values of every sheet, in blocks of rows. */
  read(operation?: LongOperation): Promise<WorkbookContents>;
  /** Reads our sheets in which people type, and nothing else. */
  readTyped(operation?: LongOperation): Promise<readonly TypedContents[]>;
  /**
   * Replaces any annotations of before. Writes all or nothing: on failure or Cancel what was written is taken back. Answers
   * whether highlights of before may be left, once of the same ones.
   * @param read the sheets in which people type, as the plan knows them: what is typed in one since is not lost, but a failure
   */
  annotate(
    plan: AnnotationPlan,
    operation?: LongOperation,
    read?: readonly TypedContents[],
  ): Promise<boolean>;
  /**
   * Adds one sheet of ours, in place of one of before of its name, and shows it. On failure or Cancel that one is still there.
   * @param read the sheets in which people type, as the new one knows them
   */
  addOwnSheet(sheet: ReportSheet, operation?: LongOperation, read?: readonly TypedContents[]): Promise<void>;
  /** The same without showing it. */
  renewOwnSheet(sheet: ReportSheet, operation?: LongOperation): Promise<void>;
  /** Takes one sheet of ours away, if there is one of this name. */
  removeOwnSheet(name: string, operation?: LongOperation): Promise<void>;
  /** Writes rule codes beside the rows of the user's sheets, in place of those of before. Writes all or nothing. */
  writeRowCodes(codes: readonly SheetRowCodes[], operation?: LongOperation): Promise<void>;
  /**
   * Takes away every trace, save the sheets to keep: highlights, our sheets, remembered choices. Sheets of ours that were
   * renamed are the user's and stay.
   * @throws AnnotationsTouched when some may be gone, or all; another WorkbookProblem when everything is as it was
   */
  removeAnnotations(operation?: LongOperation, keep?: readonly TypedSheet[]): Promise<Removal>;
  /**
   * Writes values, only into cells of rows that still hold what was checked. Writes all of these or, on failure, none.
   * @throws CellsLeftWritten when what was written could not be taken back
   */
  writeCells(writes: readonly CellWrite[], operation?: LongOperation): Promise<WriteOutcome>;
  /** Undoes `writeCells`, also where rows have moved. When it fails, it can be done again: what is restored already stays so. */
  restoreCells(cells: readonly WrittenCell[], operation?: LongOperation): Promise<RestoreOutcome>;
  /** Adds sheets with every cell as text. Adds and replaces all or, on failure or Cancel, none. */
  importSheets(
    sheets: readonly SheetToImport[],
    operation?: LongOperation,
  ): Promise<readonly ImportedSheet[]>;
  /**
   * Writes statuses into the rows of findings in the Findings sheet. Answers the findings that it does not list.
   * @throws WorkbookProblem when the sheet is gone, protected or without its columns; nothing is written then
   */
  saveStatuses(
    sheet: string,
    writes: readonly StatusWrite[],
    operation?: LongOperation,
  ): Promise<SavedStatuses>;
  /**
   * Shows a cell to the user: activates its sheet and selects the cell.
   * @throws WorkbookProblem when the sheet is gone or hidden; of kind "cell-hidden" when the cell is selected, but cannot be seen
   */
  goTo(sheet: string, address: string): Promise<void>;
  /** Tells of what is selected, once it has rested for a moment; answers how to stop that. */
  watchSelection(onSelect: (selected: SelectedCells) => void): Promise<() => Promise<void>>;
  readChoices(operation?: LongOperation): Promise<RememberedChoices>;
  saveChoices(choices: RememberedChoices, operation?: LongOperation): Promise<void>;
  /** Left out where this Excel has no notes for add-ins. */
  readonly notes?: WorkbookNotes;
}
