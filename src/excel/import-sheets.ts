import { chunksBySize } from "../return/grouping";
import { cellAddress, columnLetters } from "../return/sheets";
import { freeSheetName } from "../return/sheet-names";
import { decorateWhereSupported, type Decoration } from "./decorate-where-supported";
import { problemOf, stopIfCancelled } from "./batch";
import { finishWriting } from "./finish-writing";
import { deleteSheet, refuseProtectedStructure } from "./own-sheets";
import { withSentence } from "./problem";
import { roundTripAt } from "./round-trip";
import { rollBack } from "./roll-back";
import { CHARACTERS_PER_BLOCK, POINTS_PER_CHARACTER } from "./write-sheet";
import type { ImportedSheet, LongOperation, SheetToImport } from "./types";
import { inTextCell } from "./text-content";

/** The number of cells in one round trip. It stays below Excel's limit of 5 MB unless the cells hold long texts. */
const CELLS_PER_BLOCK = 50_000;

/** Column widths in characters. */
const NARROWEST = 8;
const WIDEST = 30;
/** Room for the filter button beside a heading, in characters. */
const FILTER_BUTTON = 4;

/** A sheet that was added, with the name that it has until all are written. */
interface AddedSheet {
  readonly sheet: SheetToImport;
  readonly name: string;
}

/**
 * Adds sheets after the existing ones and fills them in blocks of rows. Every cell is text; if this Excel can do it,
 * the headings are frozen and get a filter. Once all the new sheets are written, the sheets to replace are deleted
 * and the new ones take their names and places, all in one step. Round trips: a constant number, plus one for each
 * block of rows.
 * @returns the sheets with the names that they were given
 * @throws WorkbookProblem; on failure or Cancel the added sheets are removed again, and nothing is replaced
 */
export async function importSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetToImport[],
  operation: LongOperation,
): Promise<readonly ImportedSheet[]> {
  const {
    sheets: { items: present },
    protection,
  } = await roundTripAt(context, operation, null, () => ({
    sheets: context.workbook.worksheets.load("items/name,items/position,items/visibility"),
    protection: context.workbook.protection.load("protected"),
  }));
  refuseProtectedStructure(protection);
  const taken = present.map(({ name }) => name);
  const added = sheets.map((sheet): AddedSheet => {
    const name = freeSheetName(sheet.name, taken);
    taken.push(name);
    return { sheet, name };
  });
  try {
    await write(context, added, operation);
    stopIfCancelled(operation);
    return await finish(context, added, present, operation);
  } catch (error) {
    const left = `Some of the new sheets may still be there (${added.map(({ name }) => name).join(", ")}): delete them when Excel answers again.`;
    throw await rollBack(problemOf(error), operation, left, (again) =>
      removeAddedSheets(context, added, again),
    );
  }
}

async function write(
  context: Excel.RequestContext,
  added: readonly AddedSheet[],
  operation: LongOperation,
): Promise<void> {
  const total = added.reduce((sum, { sheet }) => sum + sheet.rows, 0);
  let done = 0;
  operation.onProgress?.(done, total);
  await roundTripAt(context, operation, null, () => {
    for (const { name } of added) context.workbook.worksheets.add(name);
  });
  for (const { name, sheet } of added) {
    const widths = Array.from({ length: sheet.columns }, () => NARROWEST);
    const blockRows = Math.max(1, Math.floor(CELLS_PER_BLOCK / sheet.columns));
    for (let first = 0; first < sheet.rows; first += blockRows) {
      stopIfCancelled(operation);
      const rows = await sheet.block(first, Math.min(blockRows, sheet.rows - first));
      measure(rows, widths, first === 0);
      let top = first;
      for (const part of chunksBySize(rows, charactersIn, CHARACTERS_PER_BLOCK)) {
        stopIfCancelled(operation);
        const values = part.map((row) =>
          Array.from({ length: sheet.columns }, (_, column) => contentOf(row[column])),
        );
        await roundTripAt(context, operation, name, () => {
          const range = context.workbook.worksheets
            .getItem(name)
            .getRangeByIndexes(top, 0, part.length, sheet.columns);
          range.numberFormat = TEXT_FORMAT;
          range.values = values;
        });
        top += part.length;
        done += part.length;
        operation.onProgress?.(done, total);
      }
    }
    for (const decorations of [decorationsOf(sheet, widths), [textBelow(sheet)]]) {
      await decorateWhereSupported(context, [{ sheet: name, decorations }], operation);
    }
  }
}

/**
 * Sets the text format down to the end of the sheet, so that anything typed below later stays text as well. This is a
 * step of its own because, according to Microsoft's documentation, Excel does not accept number formats for whole
 * columns from an add-in.
 */
function textBelow({ columns }: SheetToImport): Decoration {
  return (worksheet) => (worksheet.getRange(`A:${columnLetters(columns - 1)}`).numberFormat = TEXT_FORMAT);
}

/**
 * The text format for every cell of a range. Excel accepts a single value, but the Office.js types require an array.
 */
const TEXT_FORMAT = "@" as unknown as string[][];

/** Returns what to write into a cell; null for a blank, which leaves the cell alone. */
function contentOf(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : inTextCell(text);
}

/** Returns roughly how many characters a row takes up in a request. */
function charactersIn(row: readonly string[]): number {
  return row.reduce((sum, text) => sum + text.length + 6, 0);
}

function measure(rows: readonly (readonly string[])[], widths: number[], withHeadings: boolean): void {
  rows.forEach((row, index) =>
    row.forEach((text, column) => {
      const wanted = text.length + (withHeadings && index === 0 ? FILTER_BUTTON : 1);
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, wanted));
    }),
  );
}

function decorationsOf(sheet: SheetToImport, widths: readonly number[]): Decoration[] {
  const last = columnLetters(sheet.columns - 1);
  return [
    (worksheet) =>
      widths.forEach((characters, column) => {
        worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * POINTS_PER_CHARACTER;
      }),
    (worksheet) => (worksheet.getRange(`A1:${last}1`).format.font.bold = true),
    (worksheet) => worksheet.freezePanes.freezeRows(1),
    (worksheet) =>
      worksheet.autoFilter.apply(`A1:${cellAddress(sheet.columns - 1, Math.max(sheet.rows, 1))}`),
  ];
}

/** Puts the new sheets in the places of those that they replace, all in one round trip. */
async function finish(
  context: Excel.RequestContext,
  added: readonly AddedSheet[],
  present: readonly Excel.Worksheet[],
  operation: LongOperation,
): Promise<readonly ImportedSheet[]> {
  const replacing = added.flatMap(({ sheet: { replaces }, name }) =>
    replaces === null ? [] : [{ name, replaces, old: present.find((one) => one.name === replaces) }],
  );
  const { worksheets } = context.workbook;
  try {
    if (replacing.length > 0) {
      await finishWriting(context, operation, (isPresent) => {
        for (const { name, replaces, old } of replacing) {
          // A sheet that already has its final name is already in place.
          if (!isPresent(name)) continue;
          const worksheet = worksheets.getItem(name);
          if (old) worksheet.position = old.position;
          if (old && isPresent(replaces)) {
            deleteSheet(context, { name: replaces, veryHidden: old.visibility === "VeryHidden" });
          }
          worksheet.name = replaces;
        }
      });
    }
  } catch (error) {
    throw withSentence(
      problemOf(error),
      "Some of the sheets may already have been replaced by the new ones.",
    );
  }
  return added.map(({ sheet, name }) => ({ sheet, name: sheet.replaces ?? name }));
}

/** Removes the added sheets, so that nothing half-written stays. */
async function removeAddedSheets(
  context: Excel.RequestContext,
  added: readonly AddedSheet[],
  operation: LongOperation,
): Promise<void> {
  const found = await roundTripAt(context, operation, null, () =>
    added.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name).load("name")),
  );
  const left = found.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name);
  if (left.length === 0) return;
  await roundTripAt(context, operation, null, () => {
    for (const name of left) context.workbook.worksheets.getItem(name).delete();
  });
}
