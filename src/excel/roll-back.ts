import { withoutCancel } from "./batch";
import { withSentence, type WorkbookProblem } from "./problem";
import type { LongOperation } from "./types";

/**
 * Takes back what was written, after a failure or Cancel, so that nothing half-written stays. If Excel gave no
 * answer, it is not asked again.
 * @param remainsText a sentence to add to the problem if taking back was not possible
 * @param undo does the work; it receives the operation without the signal that may have cancelled it
 * @returns the problem to report
 */
export async function rollBack(
  problem: WorkbookProblem,
  operation: LongOperation,
  remainsText: string,
  undo: (operation: LongOperation) => Promise<unknown>,
): Promise<WorkbookProblem> {
  if (problem.kind === "no-answer") return withSentence(problem, remainsText);
  try {
    await undo(withoutCancel(operation));
    return problem;
  } catch {
    return withSentence(problem, remainsText);
  }
}
