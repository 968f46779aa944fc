import { WorkbookProblem } from "../excel/problem";
import type { Notice } from "./session-state";
import { strings } from "./strings";
import { RequestCancelled, RequestProblem, WorkerFailure } from "./conversation/conversation";
import { RunGone } from "./conversation/messages";

/** Returns what went wrong, in words for the user. The text of an unforeseen error is not shown: it may hold data. */
export function noticeOf(error: unknown): Notice {
  // If annotations were being written, the message also says what became of the earlier ones.
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

/** Adds a notice to the one that is shown, if any, so that neither replaces the other. */
export function beside(shown: Notice | null, notice: Notice): Notice {
  if (!shown) return notice;
  const intents = [shown.intent, notice.intent];
  const worst = (["error", "warning"] as const).find((intent) => intents.includes(intent));
  const isMentioned = shown.text.includes(notice.text);
  const text = isMentioned ? shown.text : `${shown.text} ${notice.text}`;
  return { ...shown, ...notice, intent: worst ?? notice.intent, text };
}

export function isCancelled(error: unknown): boolean {
  return (
    error instanceof RequestCancelled || (error instanceof WorkbookProblem && error.kind === "cancelled")
  );
}

/** The outcome of Remove annotations. */
interface Removed {
  /** The sentence about the annotations; null when there were none. */
  readonly said: string | null;
  /** Sheets of ours that stay because they were renamed. */
  readonly renamed: readonly string[];
  /** What became of the notes on cells. */
  readonly notes: { readonly removed: number; readonly problem: string | null };
}

/** Returns what to say after removing annotations. */
export function removalNotice({ said, renamed, notes }: Removed): Notice {
  const nothing = notes.removed > 0 ? strings.notesOnlyRemoved : strings.nothingToRemove;
  const stays = renamed.length > 0 ? strings.renamedStay(renamed) : null;
  const isNothing = said === null && notes.removed === 0;
  // "Nothing to remove" would be untrue beside a sheet that stays.
  const gone = said ?? (notes.problem !== null || (isNothing && stays !== null) ? null : nothing);
  const text = [gone, notes.problem, stays].filter((sentence) => sentence !== null).join(" ");
  if (notes.problem !== null) return { intent: "warning", text };
  return { intent: isNothing ? "info" : "success", text };
}
