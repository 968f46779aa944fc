import { WorkbookProblem } from "../excel/problem";
import type { OpenWorkbook } from "../excel/types";
import { CheckCancelled, type CheckerClient, type CheckRequest } from "./worker/client";
import type { CheckOutcome } from "./worker/check-return";
import { strings } from "./strings";

/** The parts of a run, in order, and of what else takes its time. */
export type Phase =
  "reading" | "checking" | "writing" | "removing" | "reading-list" | "indexing" | "removing-list";

/** How far a run has come; `total` 0 when that is not known yet. */
export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
}

/** What the pane does with the open workbook. */
export type PaneWorkbook = Pick<
  OpenWorkbook,
  "read" | "annotate" | "removeAnnotations" | "goTo" | "readChoices" | "saveChoices"
>;

export interface Validation extends Omit<CheckRequest, "sheetNames"> {
  readonly workbook: PaneWorkbook;
  readonly checker: Pick<CheckerClient, "load" | "check">;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  /** Told what was found before anything is written, so that it is not lost when the writing fails. */
  readonly onChecked?: (outcome: CheckOutcome) => void;
}

/**
 * One validation: reads the open workbook, checks it, and writes the annotations. When the check needs an answer first,
 * nothing is written and the outcome says what is wanted.
 * @throws WorkbookProblem when the workbook could not be read or written, and when the signal stopped it; the workbook
 *   is then as it was
 */
export async function validate(validation: Validation): Promise<CheckOutcome> {
  const { workbook, checker, onProgress, signal, onChecked, ...request } = validation;
  const operation = (phase: Phase) => {
    onProgress({ phase, done: 0, total: 0 });
    return { signal, onProgress: (done: number, total: number) => onProgress({ phase, done, total }) };
  };

  const { sheets, ownSheetNames } = await workbook.read(operation("reading"));
  stopIfCancelled(signal);
  const checking = operation("checking");
  const outcome = await cancellable(async () => {
    await checker.load(sheets);
    return checker.check({ ...request, sheetNames: ownSheetNames }, checking);
  });
  stopIfCancelled(signal);
  onChecked?.(outcome);
  if (outcome.kind === "checked") await workbook.annotate(outcome.plan, operation("writing"));
  return outcome;
}

/** Tells a stopped check as the workbook tells it, so that Cancel has one outcome whenever it comes. */
async function cancellable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CheckCancelled) throw cancelled();
    throw error;
  }
}

function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw cancelled();
}

function cancelled(): WorkbookProblem {
  return new WorkbookProblem("cancelled", strings.cancelled);
}
