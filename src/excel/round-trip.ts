import { codeOf, problemOf, stopIfCancelled } from "./batch";
import { WorkbookProblem } from "./problem";
import type { LongOperation } from "./types";

/** Milliseconds until Excel is asked again while a cell is being edited: first, and at most. */
const ASK_AGAIN = { first: 50, most: 1_000 } as const;

/** Milliseconds without an answer after which the user is told, and may stop waiting. */
const SILENCE = 10_000;

/**
 * One round trip: queues its actions and sends them. While a cell is being edited Excel refuses all of them; they are
 * queued and sent again until it takes them, with the user told, or until Cancel. Without anybody to tell
 * (`operation.onWaiting`), or when the error is another, it is thrown as it came.
 * @param queue queues the actions and gives what they will have loaded; it is called once for each attempt, so it must
 *   make its proxy objects itself, from `context.workbook` on
 */
export async function roundTrip<T>(
  context: Pick<Excel.RequestContext, "sync">,
  operation: LongOperation,
  queue: () => T,
): Promise<T> {
  for (let pause: number = ASK_AGAIN.first; ; pause = Math.min(pause * 2, ASK_AGAIN.most)) {
    try {
      const queued = queue();
      await answered(context.sync(), operation);
      return queued;
    } catch (error) {
      if (codeOf(error) !== "InvalidOperationInCellEditMode" || !operation.onWaiting) throw error;
      operation.onWaiting("cell-edit");
      await paused(pause, operation.signal);
      stopIfCancelled(operation);
    }
  }
}

/** As `roundTrip`, with every error as a WorkbookProblem about a sheet. */
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

/** The answer of Excel; when it stays silent the user is told, and from then on Cancel stops the waiting. */
async function answered(answer: Promise<unknown>, { signal, onWaiting }: LongOperation): Promise<void> {
  if (!onWaiting) {
    await answer;
    return;
  }
  let stopWaiting = () => {};
  const given = new Promise<never>((_resolve, reject) => {
    const giveUp = () => reject(unanswered());
    const timer = setTimeout(() => {
      onWaiting("no-answer");
      if (signal?.aborted) giveUp();
      else signal?.addEventListener("abort", giveUp);
    }, SILENCE);
    stopWaiting = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", giveUp);
    };
  });
  try {
    await Promise.race([answer, given]);
    onWaiting(null);
  } finally {
    stopWaiting();
  }
}

function unanswered(): WorkbookProblem {
  return new WorkbookProblem(
    "no-answer",
    "Excel did not answer. No value was lost, but Excel may still carry out the last step. Save a copy of the workbook if Excel lets you, close and reopen it, and try again.",
  );
}

/** Resolves after some milliseconds, or at once when the signal stops it. */
function paused(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
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
