import { WorkbookProblem } from "../excel/problem";
import type { LongOperation, OpenWorkbook, Wait, WorkbookContents } from "../excel/types";
import { RequestCancelled } from "./conversation/conversation";
import type { CheckerClient, CheckRequest } from "./worker/client";
import type { CheckOutcome } from "./worker/check-return";
import { strings } from "./strings";

/** The parts of a run, in order, and of what else takes its time. */
export type Phase =
  | "following"
  | "reading"
  | "checking"
  | "suggesting"
  | "writing"
  | "removing"
  | "correcting"
  | "restoring"
  | "reading-list"
  | "indexing"
  | "removing-list"
  | "making-report"
  | "reading-files"
  | "importing"
  | "exporting";

/** How far a run has come; `total` 0 when that is not known yet. */
export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
  /** What Excel keeps the work waiting for; null or left out while it goes on. */
  readonly wait?: Wait | null;
}

export interface Validation extends Omit<CheckRequest, "sheetNames" | "typedSheets"> {
  readonly workbook: Pick<OpenWorkbook, "read" | "annotate">;
  readonly checker: Pick<CheckerClient, "load" | "check">;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  /** Told when the workbook was read: what is changed from then on is not in what is found. */
  readonly onRead?: () => void;
  /** Told what was found before anything is written, so that it is not lost when the writing fails. */
  readonly onChecked?: (outcome: CheckOutcome) => Promise<void>;
}

/** What a validation came to. */
export interface Validated {
  readonly outcome: CheckOutcome;
  /** Whether highlights of before may be left beside those that were written, and nobody was told of these yet. */
  readonly highlightsLeft: boolean;
}

/**
 * One validation: reads the open workbook, checks it, and writes the annotations. When the check needs an answer first,
 * nothing is written and the outcome says what is wanted.
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

/** What a long operation on the workbook is told: it begins a phase, and reports how far it comes. */
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

/** Tells a stopped check as the workbook tells it, so that Cancel has one outcome whenever it comes. */
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
