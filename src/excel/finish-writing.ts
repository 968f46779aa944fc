import { withoutCancel, problemOf } from "./batch";
import { roundTripAt } from "./round-trip";
import type { LongOperation } from "./types";

/**
 * Runs the last step of writing, in which the new sheets take the places of the old ones. Everything is written by
 * then, so going on loses less than taking back: if Excel fails, the rest of the step is tried once more.
 * @param queue queues the step for the sheets that are there. On the first attempt it is told that all of them are;
 * on the second, Excel is asked which
 * @throws WorkbookProblem the first one, if the second attempt fails as well, or if Excel gave no answer or the user
 * cancelled
 */
export async function finishWriting(
  context: Excel.RequestContext,
  operation: LongOperation,
  queue: (isPresent: (sheet: string) => boolean) => void,
): Promise<void> {
  try {
    await roundTripAt(context, operation, null, () => queue(() => true));
  } catch (error) {
    const problem = problemOf(error);
    if (problem.kind === "no-answer" || problem.kind === "cancelled") throw problem;
    const again = withoutCancel(operation);
    try {
      const sheets = await roundTripAt(context, again, null, () =>
        context.workbook.worksheets.load("items/name"),
      );
      const names = new Set(sheets.items.map(({ name }) => name));
      await roundTripAt(context, again, null, () => queue((sheet) => names.has(sheet)));
    } catch {
      throw problem;
    }
  }
}
