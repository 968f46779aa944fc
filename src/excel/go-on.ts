import { beyondCancel, problemOf } from "./batch";
import { roundTripAt } from "./round-trip";
import type { LongOperation } from "./types";

/**
 * The last step of a writing, with which the new sheets take the places of the old ones. All of it is written by then, so
 * that going on loses less than taking back: where Excel fails, what is left of the step is tried once more.
 * @param queue queues the step for the sheets that are there; told that all are, until Excel was asked which
 * @throws WorkbookProblem the first one, when the second try fails as well or Excel gave no answer
 */
export async function goOn(
  context: Excel.RequestContext,
  operation: LongOperation,
  queue: (isThere: (sheet: string) => boolean) => void,
): Promise<void> {
  try {
    await roundTripAt(context, operation, null, () => queue(() => true));
  } catch (error) {
    const problem = problemOf(error);
    if (problem.kind === "no-answer" || problem.kind === "cancelled") throw problem;
    const again = beyondCancel(operation);
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
