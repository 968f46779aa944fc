import type { ProposedYear } from "../files/import/propose-years";
import type { CollectionYear } from "../return/collection-years";
import type { RememberedChoices, SelectedCells, WrittenCell } from "../excel/types";
import type { ShownFiles } from "./file-worker/client";
import type { LiveState } from "./live/live-state";
import type { ExportContents } from "../files/export-return";
import type { TrackedFinding } from "../report/follow-up";
import type { RemovalQuestion } from "./removal";
import type { StatusBatch } from "./status-actions";
import type { Progress } from "./validate";
import type { InspectRequest } from "./worker/client";
import type { ListsInUse } from "./worker/lists-in-use";
import type { WorkbookOverview } from "./worker/overview";
import type { CheckResults } from "./worker/results";
import type { ShownOtherDates } from "./worker/shown-suggestions";

/** The pages of the pane. */
export type View = "workbook" | "results" | "rules" | "help";

/**
 * The activities: looking at the workbook's sheets, validating, removing annotations, changing the reference lists,
 * accepting suggestions or undoing that, bringing files in, exporting the return, adding a report. Only one runs at a
 * time.
 */
export type ActivityKind =
  | "look"
  | "validate"
  | "remove"
  | "lists"
  | "accept"
  | "undo"
  | "import"
  | "export"
  | "report";

export interface Activity extends Progress {
  readonly kind: ActivityKind;
  /** Whether Cancel was pressed and is about to take effect. */
  readonly cancelling: boolean;
}

/** A sentence for the user about what just happened. */
export interface Notice {
  readonly intent: "error" | "warning" | "success" | "info";
  readonly text: string;
  /** Whether it is about the corrections that were accepted or undone last. Undo is then shown beside it. */
  readonly ofCorrections?: boolean;
  /** Other dates to look at, that are left as they are. Links to them are shown below the text. */
  readonly otherDates?: readonly ShownOtherDates[];
  /** Whether a part of the program is missing. Loading the pane again may help, and is offered beside it. */
  readonly loadsAnew?: boolean;
}

/** Cells that were corrected together and can be undone together. */
export interface AcceptedBatch {
  readonly cells: readonly WrittenCell[];
}

/** Tables that were found in files, with the question what becomes of them. */
export interface ImportReview extends ShownFiles {
  /** Identifies the set of files. */
  readonly id: number;
  /** The year that each table seems to be from. */
  readonly years: readonly ProposedYear[];
  /** The year of the files if it is later than the workbook's; null otherwise. */
  readonly newYear: NewYear | null;
}

/** A year to be imported into a workbook of an earlier year. */
export interface NewYear {
  readonly year: CollectionYear;
  readonly workbookYear: CollectionYear;
  /** How many years later it is. */
  readonly later: number;
}

/** What the files of the return will hold, shown before they are saved. */
export interface ExportReview {
  readonly contents: ExportContents;
  /** Name of the last file saved; null before the first. */
  readonly saved: string | null;
}

/** Everything that the pane shows. Each change makes a new object. */
export interface SessionState {
  readonly view: View;
  /** What was found in the workbook; null until it has been looked at. */
  readonly overview: WorkbookOverview | null;
  readonly choices: RememberedChoices;
  readonly activity: Activity | null;
  /** The results of the last validation; null before the first. */
  readonly results: CheckResults | null;
  /**
   * Counts the validations that the user asked for. With each, the lists of results start again with the same filters.
   */
  readonly validations: number;
  /** Corrections that can be undone, the latest last. */
  readonly accepted: readonly AcceptedBatch[];
  /** Status, owner and note of findings, by key. A finding that is missing here is open. */
  readonly statuses: Readonly<Record<string, TrackedFinding>>;
  /** Findings that were given a status together, so that this can be undone. */
  readonly statusBatch: StatusBatch | null;
  /** Whether the annotations were removed since the last check. Until the next check none are written. */
  readonly removed: boolean;
  /** What removing the annotations would lose for good, while the user is asked about it; null otherwise. */
  readonly removal: RemovalQuestion | null;
  readonly notice: Notice | null;
  /** What is selected in Excel, unless the pane selected it or was told to close it; null before the first selection. */
  readonly selected: SelectedCells | null;
  /** The reference lists that the next check uses; null until they have been read, and when that failed. */
  readonly lists: ListsInUse | null;
  /** Files that were read and wait for the user's decision; null when there are none. */
  readonly importing: ImportReview | null;
  /** Whether the results follow the edits in the workbook; null where that is not possible. */
  readonly live: LiveState | null;
  /** What is about to be exported; null otherwise. */
  readonly exporting: ExportReview | null;
}

export const INITIAL_STATE: SessionState = {
  view: "workbook",
  overview: null,
  choices: { year: null, localAuthority: null, sheets: {} },
  activity: null,
  results: null,
  validations: 0,
  accepted: [],
  statuses: {},
  statusBatch: null,
  removed: false,
  removal: null,
  notice: null,
  selected: null,
  lists: null,
  importing: null,
  live: null,
  exporting: null,
};

/** Returns what the user chose about the return in the workbook: its sheets' tables and its year. */
export function chosenReturn({ choices: { sheets, year } }: SessionState): InspectRequest {
  return { choices: { ...sheets }, year };
}
