import type { WrittenCell } from "./types";

/** What went wrong with the workbook. It decides what the user can do about it. */
export type ProblemKind =
  | "protected-sheet"
  | "read-only"
  | "sheet-gone"
  | "other-workbook"
  | "sheet-hidden"
  | "cell-hidden"
  | "name-taken"
  | "columns-missing"
  | "typed-meanwhile"
  | "being-changed"
  | "cell-edit-mode"
  | "too-large"
  | "connection-lost"
  | "no-answer"
  | "excel-too-old"
  | "cancelled"
  | "unexpected";

/** The message shown when the user has pressed Cancel. */
export const CANCELLED = "Cancelled. Your data was not changed.";

/**
 * A failure in the workbook, in words for the user: what happened, what is safe, what to do next. It names the sheet
 * if one is concerned, and never contains a value from the return.
 */
export class WorkbookProblem extends Error {
  override readonly name = "WorkbookProblem";

  constructor(
    readonly kind: ProblemKind,
    message: string,
    readonly sheet: string | null = null,
  ) {
    super(message);
  }
}

/** Returns the same problem with a further sentence added to its message. */
export function withSentence({ kind, message, sheet }: WorkbookProblem, more: string): WorkbookProblem {
  return new WorkbookProblem(kind, `${message} ${more}`, sheet);
}

/** The number of cells named in the message. All of them can be undone. */
const MAX_CELLS_NAMED = 5;

/** Writing cells failed, and so did taking the writing back: some of these cells may hold what was written. */
export class CellsNotRestored extends WorkbookProblem {
  constructor(
    cause: WorkbookProblem,
    readonly cells: readonly WrittenCell[],
  ) {
    const named = cells.slice(0, MAX_CELLS_NAMED).map(({ sheet, address }) => `${sheet}!${address}`);
    const more = cells.length > MAX_CELLS_NAMED ? ` and ${cells.length - MAX_CELLS_NAMED} more` : "";
    super(
      cause.kind,
      `Excel stopped answering while cells were being corrected, and the corrections could not be undone. These cells may hold the correction: ${named.join(", ")}${more}. Press Undo when Excel answers again, to restore what they held before.`,
      cause.sheet,
    );
  }
}

/** Removing annotations failed after it had begun: some or all of them may be gone. */
export class AnnotationsChanged extends WorkbookProblem {
  constructor({ kind, message, sheet }: WorkbookProblem) {
    super(kind, message, sheet);
  }
}
