import { beyondCancel } from "./batch";
import { withMore, type WorkbookProblem } from "./problem";
import type { LongOperation } from "./types";

/**
 * Takes back what was written, after a failure or Cancel, so that nothing half-written stays. If Excel gave no
 * answer, it is not asked again.
 * @param mayBeLeft a sentence to add to the problem if taking back was not possible
 * @param takeBack does the work; it receives the operation without the signal that may have cancelled it
 * @returns the problem to report
 */
export async function takenBack(
  problem: WorkbookProblem,
  operation: LongOperation,
  mayBeLeft: string,
  takeBack: (operation: LongOperation) => Promise<unknown>,
): Promise<WorkbookProblem> {
  if (problem.kind === "no-answer") return withMore(problem, mayBeLeft);
  try {
    await takeBack(beyondCancel(operation));
    return problem;
  } catch {
    return withMore(problem, mayBeLeft);
  }
}
