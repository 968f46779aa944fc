import { WorkbookProblem } from "../excel/problem";
import type { Notice } from "./session-state";
import { strings } from "./strings";
import { RequestCancelled, RequestProblem, WorkerFailure } from "./conversation/conversation";
import { RunGone } from "./conversation/messages";

/** What went wrong, in words for the user. An error that nobody foresaw shows nothing of itself: it may hold data. */
export function noticeOf(error: unknown): Notice {
  // Cancelled while annotations were being written, it also says what became of those of before.
  if (isCancelled(error)) {
    return { intent: "info", text: error instanceof WorkbookProblem ? error.message : strings.cancelled };
  }
  if (error instanceof RequestProblem && error.message === strings.partNotLoaded) {
    return { intent: "error", text: error.message, loadsAnew: true };
  }
  if (error instanceof WorkbookProblem || error instanceof RequestProblem) {
    return { intent: "error", text: error.message };
  }
  if (error instanceof RunGone) return { intent: "warning", text: strings.runGone };
  if (error instanceof WorkerFailure) return { intent: "error", text: strings.checkerStopped };
  return { intent: "error", text: strings.unexpected };
}

/** A notice beside what is shown already, where there is anything: neither may take the other away. */
export function beside(shown: Notice | null, notice: Notice): Notice {
  if (!shown) return notice;
  const intents = [shown.intent, notice.intent];
  const worst = (["error", "warning"] as const).find((intent) => intents.includes(intent));
  const isSaid = shown.text.includes(notice.text);
  const text = isSaid ? shown.text : `${shown.text} ${notice.text}`;
  return { ...shown, ...notice, intent: worst ?? notice.intent, text };
}

export function isCancelled(error: unknown): boolean {
  return (
    error instanceof RequestCancelled || (error instanceof WorkbookProblem && error.kind === "cancelled")
  );
}

/** What Remove annotations came to. */
interface Removed {
  /** The sentence about the annotations; null when there were none. */
  readonly said: string | null;
  /** Sheets of ours that stay since they were renamed. */
  readonly renamed: readonly string[];
  /** What became of the notes on cells. */
  readonly notes: { readonly removed: number; readonly problem: string | null };
}

/** What to say after removing. */
export function removalNotice({ said, renamed, notes }: Removed): Notice {
  const nothing = notes.removed > 0 ? strings.notesOnlyRemoved : strings.nothingToRemove;
  const stays = renamed.length > 0 ? strings.renamedStay(renamed) : null;
  const isNothing = said === null && notes.removed === 0;
  // That there is nothing of ours would be untrue beside a sheet that stays.
  const gone = said ?? (notes.problem !== null || (isNothing && stays !== null) ? null : nothing);
  const text = [gone, notes.problem, stays].filter((sentence) => sentence !== null).join(" ");
  if (notes.problem !== null) return { intent: "warning", text };
  return { intent: isNothing ? "info" : "success", text };
}
