import type { SheetRowCodes } from "../report/row-codes";
import { LINES_SEARCHED_FOR_HEADINGS, ROW_CODES_HEADING } from "../return/detect-tables";
import { problemOf, stopIfCancelled } from "./batch";
import { outlineSheets, type SheetOutline } from "./own-sheets";
import { roundTrip, roundTripAt } from "./round-trip";
import { takenBack } from "./take-back";
import type { LongOperation } from "./types";

const CODES_LEFT = "Some rule codes may be left: use Remove annotations when Excel answers again.";

/** A column of rule codes in a sheet of the user: from its heading to the last filled row. */
export interface RowCodesColumn {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** Finds the columns of rule codes by their heading, wherever they were moved to. One round trip. */
export async function findRowCodes(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
  operation: LongOperation,
): Promise<RowCodesColumn[]> {
  const users = outlines.filter(({ own, used }) => !own && used !== null);
  if (users.length === 0) return [];
  const tops = await roundTrip(context, operation, () =>
    users.map(({ name, used }) => {
      const { row, column, rows, columns } = used ?? { row: 0, column: 0, rows: 1, columns: 1 };
      const range = context.workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(row, column, Math.min(rows, LINES_SEARCHED_FOR_HEADINGS), columns);
      range.load("values");
      return { sheet: name, row, column, rows, range };
    }),
  );
  return tops.flatMap(({ sheet, row, column, rows, range }) =>
    (range.values as unknown[][]).flatMap((cells, line) =>
      cells.flatMap((value, index) =>
        value === ROW_CODES_HEADING
          ? [{ sheet, row: row + line, column: column + index, rows: rows - line }]
          : [],
      ),
    ),
  );
}

/** Queues emptying columns of rule codes. They have no format or width of ours: nothing is left of them. */
export function clearRowCodes(context: Excel.RequestContext, columns: readonly RowCodesColumn[]): void {
  for (const { sheet, row, column, rows } of columns) {
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, 1).clear("Contents");
  }
}

/**
 * Writes rule codes beside the rows, one blank column away from the data, in place of those of before. The blank column
 * keeps them out of the user's Excel tables, filters and sorting. Round trips: a constant, and one for each sheet.
 * @throws WorkbookProblem after taking back what was written; it says so when some may be left
 */
export async function writeRowCodes(
  context: Excel.RequestContext,
  codes: readonly SheetRowCodes[],
  operation: LongOperation,
): Promise<void> {
  const outlines = await outlineSheets(context, operation);
  for (const { sheet } of codes) {
    const outline = outlines.find(({ name }) => name === sheet);
    if (!outline?.used) throw problemOf({ code: "ItemNotFound" }, sheet);
    if (outline.protected) throw problemOf({ code: "AccessDenied" }, sheet);
  }
  const before = await findRowCodes(context, outlines, operation);
  await roundTrip(context, operation, () => clearRowCodes(context, before));
  try {
    for (const [index, sheetCodes] of codes.entries()) {
      stopIfCancelled(operation);
      const column = columnFor(sheetCodes.sheet, outlines, before);
      await roundTripAt(context, operation, sheetCodes.sheet, () => writeColumn(context, sheetCodes, column));
      operation.onProgress?.(index + 1, codes.length);
    }
    stopIfCancelled(operation);
  } catch (error) {
    throw await takenBack(problemOf(error), operation, CODES_LEFT, (again) => empty(context, again));
  }
}

function writeColumn(
  context: Excel.RequestContext,
  { sheet, headingLine, rows }: SheetRowCodes,
  column: number,
): void {
  const last = rows.at(-1)?.line ?? headingLine;
  const values = Array.from({ length: last - headingLine + 1 }, () => [""]);
  values[0] = [ROW_CODES_HEADING];
  for (const { line, text } of rows) values[line - headingLine] = [text];
  context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(headingLine - 1, column, values.length, 1).values = values;
}

/** Where codes stood before they stand again: the filled cells reached as far as that. */
function columnFor(
  sheet: string,
  outlines: readonly SheetOutline[],
  before: readonly RowCodesColumn[],
): number {
  const known = before.find((column) => column.sheet === sheet);
  const used = outlines.find(({ name }) => name === sheet)?.used;
  return known?.column ?? (used ? used.column + used.columns + 1 : 1);
}

/** Empties what was written. */
async function empty(context: Excel.RequestContext, operation: LongOperation): Promise<void> {
  const columns = await findRowCodes(context, await outlineSheets(context, operation), operation);
  await roundTrip(context, operation, () => clearRowCodes(context, columns));
}
