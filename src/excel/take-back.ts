import { beyondCancel } from "./batch";
import { withMore, type WorkbookProblem } from "./problem";
import type { LongOperation } from "./types";

/**
 * After a failure: takes back what was written, so that nothing half-written stays. What was cancelled is taken back as well;
 * an Excel that gave no answer is not asked again.
 * @param mayBeLeft the sentence that is added to the problem where taking back was not possible
 * @param takeBack is given the operation without the signal that may have cancelled it
 * @returns the problem to tell
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
