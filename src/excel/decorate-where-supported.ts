import { codeOf, problemOf } from "./batch";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/**
 * Error codes that mean Excel cannot do one thing. For example, some versions cannot freeze rows on a sheet that is
 * not shown.
 */
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

/** Queues one addition that a sheet is complete without. */
export type Decoration = (worksheet: Excel.Worksheet) => void;

/** A sheet, by name, with the additions that make it easier to read. */
export interface DecoratedSheet {
  readonly sheet: string;
  readonly decorations: readonly Decoration[];
}

/**
 * Applies decorations to sheets, all in one round trip. If this Excel cannot do that, applies them one by one and
 * leaves out those it cannot do. The user is not told, because the contents of the sheets matter more.
 * @param undo removes anything the first attempt may have added that a second attempt would add twice; by default,
 * does nothing
 * @throws WorkbookProblem for any other failure
 */
export async function decorateWhereSupported(
  context: Excel.RequestContext,
  sheets: readonly DecoratedSheet[],
  operation: LongOperation,
  undo: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const add = ({ sheet, decorations }: DecoratedSheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const decorate of decorations) decorate(worksheet);
  };
  const [only] = sheets.length === 1 ? sheets : [];
  try {
    await roundTrip(context, operation, () => sheets.forEach(add));
  } catch (error) {
    if (!isUnsupported(error)) throw problemOf(error, only?.sheet);
    await undo();
    for (const { sheet, decorations } of sheets) {
      for (const decoration of decorations) {
        await roundTrip(context, operation, () => add({ sheet, decorations: [decoration] })).catch(
          (failure: unknown) => {
            if (!isUnsupported(failure)) throw problemOf(failure, sheet);
          },
        );
      }
    }
  }
}

function isUnsupported(error: unknown): boolean {
  return CANNOT.has(codeOf(error) ?? "");
}
