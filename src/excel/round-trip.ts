import { codeOf, problemOf, stopIfCancelled } from "./batch";
import { WorkbookProblem } from "./problem";
import type { LongOperation } from "./types";

/** Milliseconds before asking Excel again while a cell is being edited: the first pause, and the longest. */
const RETRY_DELAY = { first: 50, most: 1_000 } as const;

/** Milliseconds without an answer after which the user is told and can stop waiting. */
const SILENCE = 10_000;

/**
 * Makes one round trip: queues actions and sends them. While a cell is being edited, Excel refuses them all. The user
 * is then told, and the actions are queued and sent again until Excel accepts them or the user cancels. If nobody can
 * be told (`operation.onWaiting` is missing), or for any other error, throws the error unchanged.
 * @param queue queues the actions and returns the objects that they load. It is called once for each attempt, so it
 * must create its proxy objects itself, starting from `context.workbook`
 */
export async function roundTrip<T>(
  context: Pick<Excel.RequestContext, "sync">,
  operation: LongOperation,
  queue: () => T,
): Promise<T> {
  for (let pause: number = RETRY_DELAY.first; ; pause = Math.min(pause * 2, RETRY_DELAY.most)) {
    try {
      const queued = queue();
      await answered(context.sync(), operation);
      return queued;
    } catch (error) {
      if (codeOf(error) !== "InvalidOperationInCellEditMode" || !operation.onWaiting) throw error;
      operation.onWaiting("cell-edit");
      await delay(pause, operation.signal);
      stopIfCancelled(operation);
    }
  }
}

/** Makes a round trip as `roundTrip` does, but throws every error as a WorkbookProblem about the sheet. */
export async function roundTripAt<T>(
  context: Excel.RequestContext,
  operation: LongOperation,
  sheet: string | null,
  queue: () => T,
): Promise<T> {
  try {
    return await roundTrip(context, operation, queue);
  } catch (error) {
    throw problemOf(error, sheet);
  }
}

/** Waits for Excel's answer. If Excel stays silent, the user is told, and from then on Cancel stops the waiting. */
async function answered(answer: Promise<unknown>, { signal, onWaiting }: LongOperation): Promise<void> {
  if (!onWaiting) {
    await answer;
    return;
  }
  let stopWaiting = () => {};
  const given = new Promise<never>((_resolve, reject) => {
    const rejectUnanswered = () => reject(noAnswer());
    const timer = setTimeout(() => {
      onWaiting("no-answer");
      if (signal?.aborted) rejectUnanswered();
      else signal?.addEventListener("abort", rejectUnanswered);
    }, SILENCE);
    stopWaiting = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", rejectUnanswered);
    };
  });
  try {
    await Promise.race([answer, given]);
    onWaiting(null);
  } finally {
    stopWaiting();
  }
}

function noAnswer(): WorkbookProblem {
  return new WorkbookProblem(
    "no-answer",
    "Excel did not answer. No value was lost, but Excel may still carry out the last step. Save a copy of the workbook if Excel lets you, close and reopen it, and try again.",
  );
}

/** Waits for some milliseconds, or until the signal is aborted. */
function delay(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", done);
    if (signal?.aborted) done();
  });
}
