import { chunksBySize } from "../return/grouping";
import type { SheetRowCodes } from "../report/row-codes";
import { LINES_SEARCHED_FOR_HEADINGS, ROW_CODES_HEADING } from "../return/detect-tables";
import { problemOf, sheetGone, sheetProtected, stopIfCancelled } from "./batch";
import { outlineSheets, type SheetOutline } from "./own-sheets";
import { roundTrip, roundTripAt } from "./round-trip";
import { rollBack } from "./roll-back";
import type { LongOperation } from "./types";

const CODES_MAY_REMAIN =
  "Some rule codes may still be there: use Remove annotations when Excel answers again.";

/** A column of rule codes in one of the user's sheets, from its heading to the last filled row. */
export interface RowCodesColumn {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** Whether any of these rows is hidden, for example by a filter. */
  readonly someHidden: boolean;
}

/**
 * The number of cells that are written or emptied one by one in a round trip, which stays well below Excel's limit of
 * 5 MB.
 */
const CELLS_PER_BATCH = 2_000;

/** Finds the columns of rule codes by their heading, wherever they have been moved. One round trip. */
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
      const lines = context.workbook.worksheets.getItem(name).getRangeByIndexes(row, column, rows, 1);
      lines.load("rowHidden");
      return { sheet: name, row, column, rows, range, lines };
    }),
  );
  return tops.flatMap(({ sheet, row, column, rows, range, lines }) =>
    (range.values as unknown[][]).flatMap((cells, line) =>
      cells.flatMap((value, index): RowCodesColumn[] => {
        if (value !== ROW_CODES_HEADING) return [];
        const someHidden = lines.rowHidden !== false;
        return [{ sheet, row: row + line, column: column + index, rows: rows - line, someHidden }];
      }),
    ),
  );
}

/**
 * Empties columns of rule codes. The add-in gives them no format or width, so nothing else is left of them. Takes one
 * round trip, or none without columns. If rows are hidden, takes two or more, because Excel may reach only the
 * visible rows.
 */
export async function clearRowCodes(
  context: Excel.RequestContext,
  columns: readonly RowCodesColumn[],
  operation: LongOperation,
): Promise<void> {
  const rangeOf = ({ sheet, row, column }: RowCodesColumn, line: number, rows: number) =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row + line, column, rows, 1);
  const shown = columns.filter(({ someHidden }) => !someHidden);
  if (shown.length > 0) {
    await roundTrip(context, operation, () => {
      for (const one of shown) rangeOf(one, 0, one.rows).clear("Contents");
    });
  }
  for (const one of columns.filter(({ someHidden }) => someHidden)) {
    const { values } = await roundTrip(context, operation, () => rangeOf(one, 0, one.rows).load("values"));
    const filled = (values as unknown[][]).flatMap(([value], line) => (value === "" ? [] : [line]));
    for (const lines of chunksBySize(filled, () => 1, CELLS_PER_BATCH)) {
      await roundTrip(context, operation, () => {
        for (const line of lines) rangeOf(one, line, 1).clear("Contents");
      });
    }
  }
}

/**
 * Writes rule codes beside the rows, one blank column away from the data, in place of earlier ones. The blank column
 * keeps them out of the user's Excel tables, filters and sorting. Round trips: a constant number, plus one for each
 * sheet, and more for a sheet with hidden rows.
 * @throws WorkbookProblem after taking back what was written; it says so if some may be left
 */
export async function writeRowCodes(
  context: Excel.RequestContext,
  codes: readonly SheetRowCodes[],
  operation: LongOperation,
): Promise<void> {
  const outlines = await outlineSheets(context, operation);
  for (const { sheet } of codes) {
    const outline = outlines.find(({ name }) => name === sheet);
    if (!outline?.used) throw sheetGone(sheet);
    if (outline.protected) throw sheetProtected(sheet);
  }
  const before = await findRowCodes(context, outlines, operation);
  await clearRowCodes(context, before, operation);
  const lines = await roundTrip(context, operation, () =>
    codes.map(({ sheet, headingLine, rows }) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(headingLine - 1, 0, lastLine(headingLine, rows) - headingLine + 1, 1)
        .load("rowHidden"),
    ),
  );
  try {
    for (const [index, sheetCodes] of codes.entries()) {
      stopIfCancelled(operation);
      const column = columnFor(sheetCodes.sheet, outlines, before);
      for (const blocks of blocksOf(sheetCodes, lines[index]?.rowHidden !== false)) {
        await roundTripAt(context, operation, sheetCodes.sheet, () => {
          const worksheet = context.workbook.worksheets.getItem(sheetCodes.sheet);
          for (const { line, texts } of blocks) {
            worksheet.getRangeByIndexes(line - 1, column, texts.length, 1).values = texts.map((text) => [
              text,
            ]);
          }
        });
      }
      operation.onProgress?.(index + 1, codes.length);
    }
    stopIfCancelled(operation);
  } catch (error) {
    throw await rollBack(problemOf(error), operation, CODES_MAY_REMAIN, (again) => empty(context, again));
  }
}

function lastLine(headingLine: number, rows: SheetRowCodes["rows"]): number {
  return rows.at(-1)?.line ?? headingLine;
}

/** Texts for consecutive cells of a column. */
interface Block {
  readonly line: number;
  readonly texts: readonly string[];
}

/**
 * Returns what to write, grouped by round trip. Normally the whole column is one block. If rows are hidden, each cell
 * is a block of its own, because Excel writes a block only into the visible rows and puts its first value into all of
 * them (office-js issue 224).
 */
function blocksOf({ headingLine, rows }: SheetRowCodes, someHidden: boolean): Block[][] {
  const cells = [{ line: headingLine, text: ROW_CODES_HEADING }, ...rows];
  if (!someHidden) {
    const texts = Array.from({ length: lastLine(headingLine, rows) - headingLine + 1 }, () => "");
    for (const { line, text } of cells) texts[line - headingLine] = text;
    return [[{ line: headingLine, texts }]];
  }
  const single = cells.map(({ line, text }): Block => ({ line, texts: [text] }));
  return chunksBySize(single, () => 1, CELLS_PER_BATCH);
}

/** Returns the column for the codes: the one they were in before, because the area of filled cells included it. */
function columnFor(
  sheet: string,
  outlines: readonly SheetOutline[],
  before: readonly RowCodesColumn[],
): number {
  const known = before.find((column) => column.sheet === sheet);
  const used = outlines.find(({ name }) => name === sheet)?.used;
  return known?.column ?? (used ? used.column + used.columns + 1 : 1);
}

/** Empties all columns of rule codes. */
async function empty(context: Excel.RequestContext, operation: LongOperation): Promise<void> {
  const columns = await findRowCodes(context, await outlineSheets(context, operation), operation);
  await clearRowCodes(context, columns, operation);
}
