import type { CellValue } from "../return/cells";
import { cellText } from "../return/cells";
import { cellAddress } from "../return/sheets";
import { withoutCancel, problemOf, stopIfCancelled } from "./batch";
import { CONTENT, contentOf, setContent, valueToStore, type CellContent } from "./cell-content";
import { findMovedCells } from "./find-moved-cells";
import { CellsNotRestored, WorkbookProblem } from "./problem";
import { roundTripAt } from "./round-trip";
import type { CellWrite, LongOperation, RestoreOutcome, WrittenCell, WriteOutcome } from "./types";

/** The number of cells read or written in one round trip, which stays well below Excel's limit of 5 MB. */
const CELLS_PER_BATCH = 2_000;

/**
 * Writes new values into cells, but only where the line still holds the row that was checked, cell by cell. Other
 * cells are left alone and reported. After rows were sorted, inserted or deleted, a line holds another row, perhaps
 * another child's, even if the cell to write looks the same. If that happens between looking and writing, the cell
 * gets back what it held. On failure or Cancel, what was written is taken back.
 * @returns the cells written, with what they held before, for undoing; and the cells left alone
 * @throws CellsNotRestored if what was written could not be taken back
 */
export async function writeCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  operation: LongOperation,
): Promise<WriteOutcome> {
  const changedMeanwhile: CellWrite[] = [];
  /** By cell. A row checked in a later round may include cells that an earlier round wrote. */
  const written = new Map<string, WrittenCell>();
  const isUnchanged = ({ write, row, value }: CurrentCell<CellWrite>) =>
    isSameRow(write, row, written) && cellText(value) === write.from;
  try {
    for (let first = 0; first < writes.length; first += CELLS_PER_BATCH) {
      stopIfCancelled(operation);
      const found = await readCells(context, writes.slice(first, first + CELLS_PER_BATCH), operation);
      const ready = found.filter(isUnchanged);
      changedMeanwhile.push(...found.filter((cell) => !ready.includes(cell)).map(({ write }) => write));
      // Recorded before sending, because a round that fails may have been written in part.
      for (const { write, value, formula } of ready) {
        written.set(placeOf(write), { ...write, before: value, formula });
      }
      const before = await enter(context, ready, operation, ({ write, range, format }) => {
        range.values = [[valueToEnter(write, format)]];
      });
      const others = before.filter((cell) => !isUnchanged(cell));
      // If they cannot be put back, Undo must find them in the rows that are there now.
      for (const { write, row, value, formula } of others) {
        written.set(placeOf(write), { ...write, row: { ...write.row, cells: row }, before: value, formula });
      }
      await enter(context, others, operation, restoreContent);
      for (const { write } of others) written.delete(placeOf(write));
      changedMeanwhile.push(...others.map(({ write }) => write));
      operation.onProgress?.(Math.min(first + CELLS_PER_BATCH, writes.length), writes.length);
    }
  } catch (error) {
    await rollBackWrites(context, problemOf(error), [...written.values()], operation);
  }
  return { written: [...written.values()], changedMeanwhile };
}

/**
 * Takes back what was written and always throws: the problem, or one saying that taking back failed as well. If Excel
 * gave no answer, it is not asked again.
 */
async function rollBackWrites(
  context: Excel.RequestContext,
  problem: WorkbookProblem,
  written: readonly WrittenCell[],
  operation: LongOperation,
): Promise<never> {
  if (written.length === 0) throw problem;
  if (problem.kind === "no-answer") throw new CellsNotRestored(problem, written);
  try {
    await restoreInPlace(context, written, withoutCancel(operation));
  } catch {
    throw new CellsNotRestored(problem, written);
  }
  throw problem;
}

/**
 * Puts back what cells held before they were written, but only where the row is still the one that was written, or
 * wherever that row is now after sorting, inserting or deleting. If other cells of the row were changed since, the
 * row must be at its line, still be the same child's, and the cell must hold what was written. Cells that already
 * hold what they held before count as put back, so this can be called again after a failure.
 */
export async function restoreCells(
  context: Excel.RequestContext,
  cells: readonly WrittenCell[],
  operation: LongOperation,
): Promise<RestoreOutcome> {
  const all = new Map(cells.map((cell) => [placeOf(cell), cell]));
  const elsewhere = await restoreWhere(context, cells, operation, ({ write, row }) =>
    isSameRow(write, row, all),
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

/** Puts back what cells held, where the line is still the same child's, whatever else the row holds. */
function restoreInPlace(
  context: Excel.RequestContext,
  cells: readonly WrittenCell[],
  operation: LongOperation,
): Promise<readonly WrittenCell[]> {
  const corrected = correctedIdentifiers(cells);
  return restoreWhere(context, cells, operation, ({ write, row }) => isSameChild(write, row, corrected));
}

interface RangesOfCell<T extends CellWrite> {
  readonly write: T;
  readonly range: Excel.Range;
  readonly rowRange: Excel.Range;
}

/** A cell, with its row, as it was when last looked at. */
interface CurrentCell<T extends CellWrite> extends RangesOfCell<T>, CellContent {
  readonly row: readonly CellValue[];
}

/**
 * Puts back what the cells held, where `isSame` accepts the row.
 * @returns the cells left alone, because their row is not the same or they were changed since
 */
async function restoreWhere(
  context: Excel.RequestContext,
  cells: readonly WrittenCell[],
  operation: LongOperation,
  isSame: (cell: CurrentCell<WrittenCell>) => boolean,
): Promise<readonly WrittenCell[]> {
  const left: WrittenCell[] = [];
  for (let first = 0; first < cells.length; first += CELLS_PER_BATCH) {
    const round = cells.slice(first, first + CELLS_PER_BATCH);
    const found = await readCells(context, round, operation);
    const isAsWritten = (cell: CurrentCell<WrittenCell>) =>
      isSame(cell) && hasWrittenValue(cell.write, cell.value);
    const ours = found.filter(isAsWritten);
    const others = found.filter(
      (cell) => !isSame(cell) || !(isAsWritten(cell) || hasEarlierValue(cell.write, cell.value)),
    );
    const before = await enter(context, ours, operation, ({ write, range, format }) =>
      setContent(range, { format, value: write.before, formula: write.formula }),
    );
    const changedSince = before.filter((cell) => !isAsWritten(cell));
    await enter(context, changedSince, operation, restoreContent);
    left.push(...[...others, ...changedSince].map(({ write }) => write));
  }
  return left;
}

/**
 * Reads cells and their rows. The ranges are kept: Excel moves a range in use when a colleague inserts or deletes
 * rows above it, so a value goes into the cell that was read, wherever it is by then.
 */
async function readCells<T extends CellWrite>(
  context: Excel.RequestContext,
  cells: readonly T[],
  operation: LongOperation,
): Promise<CurrentCell<T>[]> {
  const ranges = await roundTripAt(context, operation, cells[0]?.sheet ?? null, () =>
    cells.map((write): RangesOfCell<T> => {
      const { line, firstColumn, cells: checked } = write.row;
      const worksheet = context.workbook.worksheets.getItem(write.sheet);
      const range = worksheet.getRange(write.address);
      const rowRange = worksheet.getRangeByIndexes(line - 1, firstColumn, 1, checked.length);
      loadCell({ range, rowRange });
      return { write, range, rowRange };
    }),
  );
  return ranges.map(currentCell);
}

/**
 * Enters something in cells that were read. The cells and their rows are read once more in the same round trip, so
 * that nobody can make a change in between.
 * @returns the cells as they were immediately before
 */
async function enter<T extends CellWrite>(
  context: Excel.RequestContext,
  cells: readonly CurrentCell<T>[],
  operation: LongOperation,
  set: (cell: CurrentCell<T>) => void,
): Promise<CurrentCell<T>[]> {
  const [first] = cells;
  if (!first) return [];
  await roundTripAt(context, operation, first.write.sheet, () => {
    for (const cell of cells) loadCell(cell);
    for (const cell of cells) set(cell);
  });
  return cells.map(currentCell);
}

function restoreContent(cell: CurrentCell<CellWrite>): void {
  setContent(cell.range, cell);
}

/** Queues reading a cell and its row. */
function loadCell({ range, rowRange }: Pick<RangesOfCell<CellWrite>, "range" | "rowRange">): void {
  range.load(CONTENT);
  rowRange.load("values");
}

function currentCell<T extends CellWrite>({ write, range, rowRange }: RangesOfCell<T>): CurrentCell<T> {
  const row = (rowRange.values[0] ?? []) as CellValue[];
  return { write, range, rowRange, row, ...contentOf(range, 0, 0) };
}

function isSameRow(
  { sheet, row: { line, firstColumn, cells } }: CellWrite,
  now: readonly CellValue[],
  before: ReadonlyMap<string, WrittenCell>,
): boolean {
  return cells.every((cell, index) => {
    if (cellText(cell) === cellText(now[index])) return true;
    const ours = before.get(placeOf({ sheet, address: cellAddress(firstColumn + index, line) }));
    return (
      ours !== undefined &&
      (hasWrittenValue(ours, now[index] ?? null) || hasEarlierValue(ours, now[index] ?? null))
    );
  });
}

/** Whether a row is still that of the child who was checked, under the original identifier or a corrected one. */
function isSameChild(
  { sheet, row: { line, cells, childColumn, firstColumn } }: CellWrite,
  now: readonly CellValue[],
  corrected: ReadonlyMap<string, string>,
): boolean {
  const index = childColumn - firstColumn;
  const child = cellText(now[index]);
  return child === cellText(cells[index]) || child === corrected.get(`${sheet}!${line}`);
}

/** Returns the CHILD identifiers that were written in place of others, by sheet and line. */
function correctedIdentifiers(cells: readonly WrittenCell[]): ReadonlyMap<string, string> {
  const ofChild = cells.filter(({ address, row }) => address === cellAddress(row.childColumn, row.line));
  return new Map(ofChild.map(({ sheet, row, to }) => [`${sheet}!${row.line}`, to]));
}

function placeOf({ sheet, address }: Pick<CellWrite, "sheet" | "address">): string {
  return `${sheet}!${address}`;
}

function hasWrittenValue(cell: WrittenCell, value: CellValue): boolean {
  return cellText(value) === cell.to || (cell.serial !== null && value === cell.serial);
}

function hasEarlierValue({ before }: WrittenCell, value: CellValue): boolean {
  return cellText(value) === cellText(before);
}

/** Returns what to enter: a real date if the cell held a real date, otherwise the value as text. */
function valueToEnter(write: CellWrite, format: string): string | number | boolean {
  return write.fromSerial && write.serial !== null ? write.serial : valueToStore(write.to, format);
}
