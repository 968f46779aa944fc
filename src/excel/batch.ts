import { CANCELLED, WorkbookProblem } from "./problem";
import type { LongOperation } from "./types";

/** The part of Office.js that starts a batch. The simulated Excel in the tests supplies its own. */
export type ExcelRun = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Runs a batch. Any Excel failure is thrown as a WorkbookProblem that says what is safe and what to do. */
export async function runBatch<T>(
  run: ExcelRun,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await run(batch);
  } catch (error) {
    throw problemOf(error);
  }
}

/** Throws if the user has pressed Cancel. */
export function stopIfCancelled({ signal }: LongOperation): void {
  if (signal?.aborted) throw new WorkbookProblem("cancelled", CANCELLED);
}

/** Returns the same operation without its Cancel signal, for work that must be finished. */
export function withoutCancel({ onWaiting }: LongOperation): LongOperation {
  return onWaiting ? { onWaiting } : {};
}

/**
 * Returns the WorkbookProblem for an Excel error.
 * @param sheet the sheet that was being worked on, if known
 */
export function problemOf(error: unknown, sheet: string | null = null): WorkbookProblem {
  if (error instanceof WorkbookProblem) return error;
  const where = nameOf(sheet);
  switch (codeOf(error)) {
    case "AccessDenied":
      return sheet === null
        ? new WorkbookProblem(
            "read-only",
            "Excel did not allow a change to the workbook: it is read-only or protected. Your data was not changed. Save a copy under another name, or unprotect it (Review, Unprotect), and try again.",
          )
        : sheetProtected(sheet);
    case "ItemNotFound":
      return sheetGone(sheet);
    case "InactiveWorkbook":
    case "InvalidSelection":
      return new WorkbookProblem(
        "other-workbook",
        "Excel could not continue, because another workbook, or a sheet without cells such as a chart sheet, is in front. Your data was not changed. Go to a sheet with cells in this workbook, stay there, and try again.",
      );
    case "InvalidOperationInCellEditMode":
      return new WorkbookProblem(
        "cell-edit-mode",
        "Excel is waiting for a cell that is being edited. Press Enter or Esc in the sheet, then try again.",
      );
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return new WorkbookProblem(
        "too-large",
        `Excel refused a part of ${where} because it is too large. Your data was not changed. Remove very long texts from the sheets of the return and try again.`,
        sheet,
      );
    case "ItemAlreadyExists":
      return new WorkbookProblem(
        "name-taken",
        "A sheet with the same name was added in the meantime, perhaps by a colleague who is validating the same workbook. Your data was not changed. Try again.",
        sheet,
      );
    case "Timeout":
    case "ConnectionFailure":
    case "RequestAborted":
    case "ServiceNotAvailable":
      return new WorkbookProblem(
        "connection-lost",
        `The connection to Excel was lost while ${where} was being worked on. No value was lost. Wait until Excel answers again, and try again.`,
        sheet,
      );
    case "ApiNotFound":
      return new WorkbookProblem(
        "excel-too-old",
        "This version of Excel lacks a function that the add-in needs. Nothing was changed. Update Excel, or use Excel on the web.",
      );
    default:
      return new WorkbookProblem(
        "unexpected",
        `Excel reported an error that the add-in does not recognise (${codeOf(error) ?? "no code"}). Your data was not changed. Try again; if it happens again, close and reopen the workbook.`,
        sheet,
      );
  }
}

/** Returns the problem that a sheet is protected. */
export function sheetProtected(sheet: string): WorkbookProblem {
  return new WorkbookProblem(
    "protected-sheet",
    `Excel did not allow a change to ${nameOf(sheet)}: it is protected. Your data was not changed. Unprotect it (Review, Unprotect Sheet) and try again.`,
    sheet,
  );
}

/** Returns the problem that a sheet is missing or no longer there; `sheet` is null if it is not known which. */
export function sheetGone(sheet: string | null): WorkbookProblem {
  return new WorkbookProblem(
    "sheet-gone",
    `A sheet was deleted or renamed while ${nameOf(sheet)} was being worked on. Your data was not changed. Try again.`,
    sheet,
  );
}

function nameOf(sheet: string | null): string {
  return sheet === null ? "the workbook" : `the sheet "${sheet}"`;
}

/** Returns the code of an Office.js error; null for any other error. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
