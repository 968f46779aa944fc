/** What went wrong with the workbook; decides what the user can do about it. */
export type ProblemKind =
  | "protected-sheet"
  | "read-only"
  | "sheet-gone"
  | "cell-edit-mode"
  | "too-large"
  | "connection-lost"
  | "excel-too-old"
  | "cancelled"
  | "unexpected";

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
