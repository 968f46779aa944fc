import { WorkbookProblem } from "../excel/problem";
import type { Notice } from "./session-state";
import { strings } from "./strings";
import { RequestCancelled, RequestProblem, WorkerFailure } from "./conversation/conversation";

/** What went wrong, in words for the user. An error that nobody foresaw shows nothing of itself: it may hold data. */
export function noticeOf(error: unknown): Notice {
  // Cancelled while annotations were being written, it also says what became of those of before.
  if (isCancelled(error)) {
    return { intent: "info", text: error instanceof WorkbookProblem ? error.message : strings.cancelled };
  }
  if (error instanceof WorkbookProblem || error instanceof RequestProblem) {
    return { intent: "error", text: error.message };
  }
  if (error instanceof WorkerFailure) return { intent: "error", text: strings.checkerStopped };
  return { intent: "error", text: strings.unexpected };
}

export function isCancelled(error: unknown): boolean {
  return (
    error instanceof RequestCancelled || (error instanceof WorkbookProblem && error.kind === "cancelled")
  );
}

/**
 * What to say after removing.
 * @param said the sentence about the annotations; null when there were none
 * @param notes what became of the notes on cells
 */
export function removalNotice(
  said: string | null,
  notes: { readonly removed: number; readonly problem: string | null },
): Notice {
  if (notes.problem !== null) {
    return { intent: "warning", text: said === null ? notes.problem : `${said} ${notes.problem}` };
  }
  if (said !== null) return { intent: "success", text: said };
  return notes.removed > 0
    ? { intent: "success", text: strings.notesOnlyRemoved }
    : { intent: "info", text: strings.nothingToRemove };
}
