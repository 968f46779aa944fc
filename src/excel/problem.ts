import type { WrittenCell } from "./types";

/** What went wrong with the workbook; decides what the user can do about it. */
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

/** What is said when the user has pressed Cancel. */
export const CANCELLED = "Cancelled. Your data was not changed.";

/**
 * A failure at the workbook, in words for the user: what happened, what is safe, what to do next. Names the sheet
 * where one is concerned; never holds a value of the return.
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

/** The same problem with a further sentence about it. */
export function withMore({ kind, message, sheet }: WorkbookProblem, more: string): WorkbookProblem {
  return new WorkbookProblem(kind, `${message} ${more}`, sheet);
}

/** So many cells are named in the message; all of them can be undone. */
const CELLS_NAMED = 5;

/** Writing cells failed, and so did taking back: some of these cells may hold what was written. */
export class CellsLeftWritten extends WorkbookProblem {
  constructor(
    cause: WorkbookProblem,
    readonly cells: readonly WrittenCell[],
  ) {
    const named = cells.slice(0, CELLS_NAMED).map(({ sheet, address }) => `${sheet}!${address}`);
    const more = cells.length > CELLS_NAMED ? ` and ${cells.length - CELLS_NAMED} more` : "";
    super(
      cause.kind,
      `Excel stopped answering while cells were being corrected, and the corrections could not be undone. These cells may hold the correction: ${named.join(", ")}${more}. Press Undo when Excel answers again, to restore what they held before.`,
      cause.sheet,
    );
  }
}

/** Removing annotations failed when it had begun: some of them, or all, may be gone. Until then they are all as they were. */
export class AnnotationsTouched extends WorkbookProblem {
  constructor({ kind, message, sheet }: WorkbookProblem) {
    super(kind, message, sheet);
  }
}
