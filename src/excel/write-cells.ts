import type { CellValue } from "../return/cells";
import { cellText } from "../return/cells";
import { cellAddress } from "../return/sheets";
import { beyondCancel, problemOf, stopIfCancelled } from "./batch";
import { CONTENT, contentOf, setContent, storedAs, type CellContent } from "./cell-content";
import { findMovedCells } from "./find-moved-cells";
import { CellsLeftWritten, WorkbookProblem } from "./problem";
import { roundTripAt } from "./round-trip";
import type { CellWrite, LongOperation, RestoreOutcome, WrittenCell, WriteOutcome } from "./types";

/** So many cells are asked for, or written, in one round trip: well below Excel's limit of 5 MB. */
const CELLS_A_ROUND = 2_000;

/**
 * Writes new values into cells, each only where its line still holds, cell by cell, the row that was checked; others are left
 * alone and named. After rows were sorted, inserted or deleted a line holds another row, perhaps another child's, even where
 * the one cell to be written is the same. Where that happens between looking and writing, the cell gets back what it held.
 * On failure or Cancel what was written is taken back.
 * @returns what was written, with what stood there before, for undoing; and the cells left alone
 * @throws CellsLeftWritten when it could not be taken back
 */
export async function writeCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  operation: LongOperation,
): Promise<WriteOutcome> {
  const changedMeanwhile: CellWrite[] = [];
  /** By cell: what earlier rounds wrote may stand in the row of a later one. */
  const written = new Map<string, WrittenCell>();
  const isAsChecked = ({ write, row, value }: CellOfNow<CellWrite>) =>
    holdsRow(write, row, written) && cellText(value) === write.from;
  try {
    for (let first = 0; first < writes.length; first += CELLS_A_ROUND) {
      stopIfCancelled(operation);
      const found = await readCells(context, writes.slice(first, first + CELLS_A_ROUND), operation);
      const ready = found.filter(isAsChecked);
      changedMeanwhile.push(...found.filter((cell) => !ready.includes(cell)).map(({ write }) => write));
      // Noted before they are sent: a round that fails may be written in part.
      for (const { write, value, formula } of ready) {
        written.set(placeOf(write), { ...write, before: value, formula });
      }
      const before = await enter(context, ready, operation, ({ write, range, format }) => {
        range.values = [[enteredFor(write, format)]];
      });
      const others = before.filter((cell) => !isAsChecked(cell));
      // If they cannot be put back, Undo is to find them in the rows that stand there now.
      for (const { write, row, value, formula } of others) {
        written.set(placeOf(write), { ...write, row: { ...write.row, cells: row }, before: value, formula });
      }
      await enter(context, others, operation, putBack);
      for (const { write } of others) written.delete(placeOf(write));
      changedMeanwhile.push(...others.map(({ write }) => write));
      operation.onProgress?.(Math.min(first + CELLS_A_ROUND, writes.length), writes.length);
    }
  } catch (error) {
    await takeBack(context, problemOf(error), [...written.values()], operation);
  }
  return { written: [...written.values()], changedMeanwhile };
}

/** Always throws: the problem, or that taking back failed as well. An Excel that gave no answer is not asked again. */
async function takeBack(
  context: Excel.RequestContext,
  problem: WorkbookProblem,
  written: readonly WrittenCell[],
  operation: LongOperation,
): Promise<never> {
  if (written.length === 0) throw problem;
  if (problem.kind === "no-answer") throw new CellsLeftWritten(problem, written);
  try {
    await restoreInPlace(context, written, beyondCancel(operation));
  } catch {
    throw new CellsLeftWritten(problem, written);
  }
  throw problem;
}

/**
 * Puts back what stood in cells before they were written, each only where its row still is the one that was written, or,
 * after rows were sorted, inserted or deleted, wherever that is now. Where other cells of the row were changed since, it must
 * be in its line, still be the same child's and hold what was written. Cells that hold again what stood in them before count
 * as put back, so that it can be done again after a failure.
 */
export async function restoreCells(
  context: Excel.RequestContext,
  cells: readonly WrittenCell[],
  operation: LongOperation,
): Promise<RestoreOutcome> {
  const all = new Map(cells.map((cell) => [placeOf(cell), cell]));
  const elsewhere = await restoreWhere(context, cells, operation, ({ write, row }) =>
    holdsRow(write, row, all),
  );
  const moved = await findMovedCells(context, elsewhere, cells, operation);
  const places = elsewhere.map((cell) => moved.get(cell) ?? cell);
  const left = new Set(await restoreInPlace(context, places, operation));
  const isElsewhere = new Set(elsewhere);
  return {
    restored: [
      ...cells.filter((cell) => !isElsewhere.has(cell)),
      ...places.filter((cell) => !left.has(cell)),
    ],
    changedSince: elsewhere.filter((cell) => left.has(moved.get(cell) ?? cell)),
  };
}

/** The same where the lines are still those of the children, whatever else their rows hold. */
function restoreInPlace(
  context: Excel.RequestContext,
  cells: readonly WrittenCell[],
  operation: LongOperation,
): Promise<readonly WrittenCell[]> {
  const corrected = correctedChildren(cells);
  return restoreWhere(context, cells, operation, ({ write, row }) => holdsChild(write, row, corrected));
}

interface RangesOfCell<T extends CellWrite> {
  readonly write: T;
  readonly range: Excel.Range;
  readonly rowRange: Excel.Range;
}

/** A cell as it was when it was looked at last, with its row. */
interface CellOfNow<T extends CellWrite> extends RangesOfCell<T>, CellContent {
  readonly row: readonly CellValue[];
}

/**
 * Puts back what stood in the cells of rows that are the same.
 * @returns the cells left alone because their row is not, or they were changed since
 */
async function restoreWhere(
  context: Excel.RequestContext,
  cells: readonly WrittenCell[],
  operation: LongOperation,
  isSame: (cell: CellOfNow<WrittenCell>) => boolean,
): Promise<readonly WrittenCell[]> {
  const left: WrittenCell[] = [];
  for (let first = 0; first < cells.length; first += CELLS_A_ROUND) {
    const round = cells.slice(first, first + CELLS_A_ROUND);
    const found = await readCells(context, round, operation);
    const holdsOurs = (cell: CellOfNow<WrittenCell>) => isSame(cell) && holdsWritten(cell.write, cell.value);
    const ours = found.filter(holdsOurs);
    const others = found.filter(
      (cell) => !isSame(cell) || !(holdsOurs(cell) || holdsBefore(cell.write, cell.value)),
    );
    const before = await enter(context, ours, operation, ({ write, range, format }) =>
      setContent(range, { format, value: write.before, formula: write.formula }),
    );
    const changedSince = before.filter((cell) => !holdsOurs(cell));
    await enter(context, changedSince, operation, putBack);
    left.push(...[...others, ...changedSince].map(({ write }) => write));
  }
  return left;
}

/**
 * Cells as they are, with their rows. Their ranges stay with them: Excel moves a range that is in use when a colleague
 * inserts or deletes rows above it, so that a value goes into the cell that was read, wherever it is by then.
 */
async function readCells<T extends CellWrite>(
  context: Excel.RequestContext,
  cells: readonly T[],
  operation: LongOperation,
): Promise<CellOfNow<T>[]> {
  const ranges = await roundTripAt(context, operation, cells[0]?.sheet ?? null, () =>
    cells.map((write): RangesOfCell<T> => {
      const { line, firstColumn, cells: checked } = write.row;
      const worksheet = context.workbook.worksheets.getItem(write.sheet);
      const range = worksheet.getRange(write.address);
      const rowRange = worksheet.getRangeByIndexes(line - 1, firstColumn, 1, checked.length);
      look({ range, rowRange });
      return { write, range, rowRange };
    }),
  );
  return ranges.map(cellOfNow);
}

/**
 * Enters something in cells that were read. They and their rows are looked at once more in the same round trip, so that
 * nobody can come between.
 * @returns the cells as they were right before
 */
async function enter<T extends CellWrite>(
  context: Excel.RequestContext,
  cells: readonly CellOfNow<T>[],
  operation: LongOperation,
  set: (cell: CellOfNow<T>) => void,
): Promise<CellOfNow<T>[]> {
  const [first] = cells;
  if (!first) return [];
  await roundTripAt(context, operation, first.write.sheet, () => {
    for (const cell of cells) look(cell);
    for (const cell of cells) set(cell);
  });
  return cells.map(cellOfNow);
}

function putBack(cell: CellOfNow<CellWrite>): void {
  setContent(cell.range, cell);
}

/** Queues looking at a cell and its row. */
function look({ range, rowRange }: Pick<RangesOfCell<CellWrite>, "range" | "rowRange">): void {
  range.load(CONTENT);
  rowRange.load("values");
}

function cellOfNow<T extends CellWrite>({ write, range, rowRange }: RangesOfCell<T>): CellOfNow<T> {
  const row = (rowRange.values[0] ?? []) as CellValue[];
  return { write, range, rowRange, row, ...contentOf(range, 0, 0) };
}

function holdsRow(
  { sheet, row: { line, firstColumn, cells } }: CellWrite,
  now: readonly CellValue[],
  before: ReadonlyMap<string, WrittenCell>,
): boolean {
  return cells.every((cell, index) => {
    if (cellText(cell) === cellText(now[index])) return true;
    const ours = before.get(placeOf({ sheet, address: cellAddress(firstColumn + index, line) }));
    return (
      ours !== undefined && (holdsWritten(ours, now[index] ?? null) || holdsBefore(ours, now[index] ?? null))
    );
  });
}

/** Whether a row is still that of the child that was checked, under the identifier of then or a corrected one. */
function holdsChild(
  { sheet, row: { line, cells, childColumn, firstColumn } }: CellWrite,
  now: readonly CellValue[],
  corrected: ReadonlyMap<string, string>,
): boolean {
  const index = childColumn - firstColumn;
  const child = cellText(now[index]);
  return child === cellText(cells[index]) || child === corrected.get(`${sheet}!${line}`);
}

/** Identifiers that were written in place of others, by sheet and line. */
function correctedChildren(cells: readonly WrittenCell[]): ReadonlyMap<string, string> {
  const ofChild = cells.filter(({ address, row }) => address === cellAddress(row.childColumn, row.line));
  return new Map(ofChild.map(({ sheet, row, to }) => [`${sheet}!${row.line}`, to]));
}

function placeOf({ sheet, address }: Pick<CellWrite, "sheet" | "address">): string {
  return `${sheet}!${address}`;
}

function holdsWritten(cell: WrittenCell, value: CellValue): boolean {
  return cellText(value) === cell.to || (cell.serial !== null && value === cell.serial);
}

function holdsBefore({ before }: WrittenCell, value: CellValue): boolean {
  return cellText(value) === cellText(before);
}

/** A cell that holds a real date gets a real date; every other value is written as text. */
function enteredFor(write: CellWrite, format: string): string | number | boolean {
  return write.fromSerial && write.serial !== null ? write.serial : storedAs(write.to, format);
}
