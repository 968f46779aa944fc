import type { ProposedYear } from "../files/import/propose-years";
import type { CollectionYear } from "../return/collection-years";
import type { RememberedChoices, SelectedCells, WrittenCell } from "../excel/types";
import type { ShownFiles } from "./file-worker/client";
import type { LiveState } from "./live/live-state";
import type { ExportContents } from "../files/export-return";
import type { FollowedFinding } from "../report/follow-up";
import type { RemovalQuestion } from "./removal";
import type { StatusBatch } from "./status-actions";
import type { Progress } from "./validate";
import type { ListsInUse } from "./worker/lists-in-use";
import type { WorkbookOverview } from "./worker/overview";
import type { CheckResults } from "./worker/results";

/** The pages of the pane. */
export type View = "workbook" | "results" | "rules" | "help";

/**
 * What goes on: looking at the workbook's sheets, validating, removing annotations, changing the reference lists, accepting
 * suggestions or undoing that, bringing files in, exporting the return, adding a report. Only one at a time.
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
  /** Cancel was pressed and is about to take effect. */
  readonly cancelling: boolean;
}

/** A sentence for the user about what just happened. */
export interface Notice {
  readonly intent: "error" | "warning" | "success" | "info";
  readonly text: string;
  /** It is about the corrections that were accepted or undone last: Undo stands beside it. */
  readonly ofCorrections?: boolean;
  /** A part of the program is missing: loading the pane anew may help, and is offered beside it. */
  readonly loadsAnew?: boolean;
}

/** Cells that were corrected together, to be undone together. */
export interface AcceptedBatch {
  readonly cells: readonly WrittenCell[];
}

/** Tables that were found in files, for the user to say what becomes of them. */
export interface ImportReview extends ShownFiles {
  /** Tells one set of files from the next. */
  readonly id: number;
  /** Of which year each table seems to be. */
  readonly years: readonly ProposedYear[];
  /** The year of the files where it is later than the workbook's; null where it is not. */
  readonly newYear: NewYear | null;
}

/** A year that comes into a workbook of an earlier one. */
export interface NewYear {
  readonly year: CollectionYear;
  readonly workbookYear: CollectionYear;
  /** By how many years it is later. */
  readonly later: number;
}

/** What the files of the return will hold, shown before they are saved. */
export interface ExportReview {
  readonly contents: ExportContents;
  /** Name of the file that was handed to the downloads last. */
  readonly saved: string | null;
}

/** Everything that the pane shows. Each change makes a new object. */
export interface SessionState {
  readonly view: View;
  /** What was found in the workbook; null until it was looked at. */
  readonly overview: WorkbookOverview | null;
  readonly choices: RememberedChoices;
  readonly activity: Activity | null;
  /** What the last validation found; null before the first. */
  readonly results: CheckResults | null;
  /** Counts the validations that the user asked for: with each the lists of results begin anew, filtered as before. */
  readonly validations: number;
  /** Corrections that can be undone, the last one last. */
  readonly accepted: readonly AcceptedBatch[];
  /** Status, owner and note of findings, by their keys; a finding that is not here is open. */
  readonly statuses: Readonly<Record<string, FollowedFinding>>;
  /** Findings that were given a status together, for undoing that. */
  readonly statusBatch: StatusBatch | null;
  /** The annotations were removed since the last check: until the next one none is written. */
  readonly removed: boolean;
  /** What removing the annotations would take away for good, while the user is asked about it. */
  readonly removal: RemovalQuestion | null;
  readonly notice: Notice | null;
  /** What is selected in Excel, unless the pane itself selected it or was told to close it; null before the first. */
  readonly selected: SelectedCells | null;
  /** The reference lists that the next check uses; null until they were asked for, and where no answer came. */
  readonly lists: ListsInUse | null;
  /** Files that were read and wait for an answer; null when there are none. */
  readonly importing: ImportReview | null;
  /** Whether the results follow the edits in the workbook; null where that is not possible. */
  readonly live: LiveState | null;
  /** The return is about to be exported; null otherwise. */
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
