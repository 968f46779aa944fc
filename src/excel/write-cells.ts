import type { CellValue } from "../return/cells";
import { cellText } from "../return/cells";
import { problemOf, stopIfCancelled } from "./batch";
import type { CellWrite, LongOperation, WrittenCell, WriteOutcome } from "./types";

/** So many cells are asked for, or written, in one round trip: well below Excel's limit of 5 MB. */
const CELLS_A_ROUND = 2_000;

/**
 * Writes new values into cells, each only where it still holds the text that was checked; cells that hold another are left
 * alone and named. On failure or Cancel what was written is taken back.
 * @returns what was written, with what stood there before, for undoing; and the cells left alone
 */
export async function writeCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  operation: LongOperation,
): Promise<WriteOutcome> {
  const written: WrittenCell[] = [];
  const changedMeanwhile: CellWrite[] = [];
  try {
    for (let first = 0; first < writes.length; first += CELLS_A_ROUND) {
      stopIfCancelled(operation);
      const round = writes.slice(first, first + CELLS_A_ROUND);
      const found = await readCells(context, round);
      const ready = found.filter(({ write, value }) => cellText(value) === write.from);
      changedMeanwhile.push(...found.filter((cell) => !ready.includes(cell)).map(({ write }) => write));
      for (const { write, format } of ready) setCell(context, write, contentOf(write, format));
      await sync(context, round[0]?.sheet ?? null);
      written.push(...ready.map(({ write, value }) => ({ ...write, before: value })));
      operation.onProgress?.(Math.min(first + CELLS_A_ROUND, writes.length), writes.length);
    }
  } catch (error) {
    await restoreCells(context, written).catch(() => undefined);
    throw problemOf(error);
  }
  return { written, changedMeanwhile };
}

/**
 * Puts back what stood in cells before they were written, each only where it still holds what was written.
 * @returns the cells left alone because they were changed since
 */
export async function restoreCells(
  context: Excel.RequestContext,
  cells: readonly WrittenCell[],
): Promise<readonly WrittenCell[]> {
  const changedSince: WrittenCell[] = [];
  for (let first = 0; first < cells.length; first += CELLS_A_ROUND) {
    const round = cells.slice(first, first + CELLS_A_ROUND);
    const found = await readCells(context, round);
    for (const { write, value, format } of found) {
      if (holdsWritten(write, value)) setCell(context, write, storedAs(write.before, format));
      else changedSince.push(write);
    }
    await sync(context, round[0]?.sheet ?? null);
  }
  return changedSince;
}

async function readCells<T extends CellWrite>(context: Excel.RequestContext, cells: readonly T[]) {
  const ranges = cells.map((write) => {
    const range = context.workbook.worksheets.getItem(write.sheet).getRange(write.address);
    range.load("values,numberFormat");
    return { write, range };
  });
  await sync(context, cells[0]?.sheet ?? null);
  return ranges.map(({ write, range }) => ({
    write,
    value: (range.values[0]?.[0] ?? "") as CellValue,
    format: String(range.numberFormat[0]?.[0] ?? "General"),
  }));
}

function setCell(
  context: Excel.RequestContext,
  { sheet, address }: CellWrite,
  content: string | number | boolean,
): void {
  context.workbook.worksheets.getItem(sheet).getRange(address).values = [[content]];
}

function holdsWritten(cell: WrittenCell, value: CellValue): boolean {
  return cellText(value) === cell.to || (cell.serial !== null && value === cell.serial);
}

/** A cell that holds a real date gets a real date; every other value is written as text. */
function contentOf(write: CellWrite, format: string): string | number | boolean {
  const holdsSerial = write.serial !== null && write.fromSerial;
  return holdsSerial && write.serial !== null ? write.serial : storedAs(write.to, format);
}

/** Text that Excel keeps as text: with an apostrophe in front, unless the cell's format is text already. */
function storedAs(value: CellValue, format: string): string | number | boolean {
  if (value === null || value === "") return "";
  if (typeof value !== "string" || format === "@") return value;
  return `'${value}`;
}

async function sync(context: Excel.RequestContext, sheet: string | null): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw problemOf(error, sheet);
  }
}
