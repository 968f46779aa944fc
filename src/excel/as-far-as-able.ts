import { codeOf, problemOf } from "./batch";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/** How Excel answers when it cannot do one thing, as some versions cannot freeze rows of a sheet that is not shown. */
const CANNOT: ReadonlySet<string> = new Set([
  "ApiNotAvailable",
  "ApiNotFound",
  "EmptyChartSeries",
  "GeneralException",
  "InvalidArgument",
  "InvalidOperation",
  "NotImplemented",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
  "UnsupportedFeature",
  "UnsupportedOperation",
]);

/** Queues one thing that a sheet is whole without. */
export type Decoration = (worksheet: Excel.Worksheet) => void;

/** A sheet by its name, with what makes it easier to read. */
export interface Decorated {
  readonly sheet: string;
  readonly decorations: readonly Decoration[];
}

/**
 * Does to sheets what they are whole without: all of it in one round trip. What this Excel cannot do is left out, each
 * for itself, and nobody is told: it is worth less than what the sheets hold.
 * @param undo takes away what the first attempt may have done and a second one would do twice; left out: there is none
 * @throws WorkbookProblem for any other failure
 */
export async function decorateAsFarAsAble(
  context: Excel.RequestContext,
  sheets: readonly Decorated[],
  operation: LongOperation,
  undo: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const add = ({ sheet, decorations }: Decorated) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const decorate of decorations) decorate(worksheet);
  };
  const [only] = sheets.length === 1 ? sheets : [];
  try {
    await roundTrip(context, operation, () => sheets.forEach(add));
  } catch (error) {
    if (!isUnable(error)) throw problemOf(error, only?.sheet);
    await undo();
    for (const { sheet, decorations } of sheets) {
      for (const decoration of decorations) {
        await roundTrip(context, operation, () => add({ sheet, decorations: [decoration] })).catch(
          (failure: unknown) => {
            if (!isUnable(failure)) throw problemOf(failure, sheet);
          },
        );
      }
    }
  }
}

function isUnable(error: unknown): boolean {
  return CANNOT.has(codeOf(error) ?? "");
}
