import { WorkbookProblem } from "../excel/problem";
import type { LongOperation, OpenWorkbook, Wait, WorkbookContents } from "../excel/types";
import { RequestCancelled } from "./conversation/conversation";
import type { CheckerClient, CheckRequest } from "./worker/client";
import type { CheckOutcome } from "./worker/check-return";
import { strings } from "./strings";

/** The phases of a run, in order, and those of other activities. */
export type Phase =
  | "following"
  | "reading"
  | "checking"
  | "suggesting"
  | "writing"
  | "removing"
  | "trying"
  | "correcting"
  | "restoring"
  | "reading-list"
  | "indexing"
  | "removing-list"
  | "making-report"
  | "reading-files"
  | "importing"
  | "exporting";

/** How far an activity has come; `total` is 0 while it is not known. */
export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
  /** What Excel makes the work wait for; null or left out while the work goes on. */
  readonly wait?: Wait | null;
}

export interface Validation extends Omit<CheckRequest, "sheetNames" | "typedSheets"> {
  readonly workbook: Pick<OpenWorkbook, "read" | "annotate">;
  readonly checker: Pick<CheckerClient, "load" | "check">;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  /** Called when the workbook has been read. Later changes are not in the results. */
  readonly onRead?: () => void;
  /** Called with the outcome before anything is written, so that it is not lost if writing fails. */
  readonly onChecked?: (outcome: CheckOutcome) => Promise<void>;
}

/** The outcome of a validation. */
export interface Validated {
  readonly outcome: CheckOutcome;
  /** Whether earlier highlights may be left beside the new ones, and nobody has been told of them yet. */
  readonly highlightsLeft: boolean;
}

/**
 * Runs one validation: reads the open workbook, checks it, and writes the annotations. If the check needs an answer
 * first, nothing is written and the outcome says what is needed.
 * @throws WorkbookProblem when the workbook could not be read or written, and when the signal stopped it; the workbook
 *   is then as it was
 */
export async function validate(validation: Validation): Promise<Validated> {
  const { workbook, checker, onProgress, signal, onRead, onChecked, ...request } = validation;
  const { sheets, ownSheetNames, typedSheets } = await readContents(validation);
  onRead?.();
  onProgress({ phase: "checking", done: 0, total: 0 });
  const outcome = await cancellable(async () => {
    await checker.load(sheets);
    return checker.check(
      { ...request, sheetNames: ownSheetNames, typedSheets },
      { signal, onProgress: (done, total, phase) => onProgress({ phase, done, total }) },
    );
  });
  stopIfCancelled(signal);
  await onChecked?.(outcome);
  if (outcome.kind !== "checked") return { outcome, highlightsLeft: false };
  const writing = operation("writing", onProgress, signal);
  const highlightsLeft = await workbook.annotate(outcome.plan, writing, typedSheets);
  return { outcome, highlightsLeft };
}

/** Reads the open workbook. */
export async function readContents({
  workbook,
  onProgress,
  signal,
}: Pick<Validation, "workbook" | "onProgress" | "signal">): Promise<WorkbookContents> {
  const contents = await workbook.read(operation("reading", onProgress, signal));
  stopIfCancelled(signal);
  return contents;
}

/** Returns a long operation on the workbook: announces its phase, and reports its progress. */
export function operation(
  phase: Phase,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): LongOperation {
  let last: Progress = { phase, done: 0, total: 0 };
  const tell = (progress: Progress) => onProgress((last = progress));
  tell(last);
  return {
    signal,
    onProgress: (done, total) => tell({ phase, done, total }),
    onWaiting: (wait) => {
      if (wait !== (last.wait ?? null)) tell({ ...last, wait });
    },
  };
}

/** Reports a cancelled check as the workbook reports it, so that Cancel has the same outcome whenever it comes. */
async function cancellable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RequestCancelled) throw cancelled();
    throw error;
  }
}

function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw cancelled();
}

function cancelled(): WorkbookProblem {
  return new WorkbookProblem("cancelled", strings.cancelled);
}
