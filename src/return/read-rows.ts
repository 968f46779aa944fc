import { CellReaders } from "./cell-readers";
import { isBlankCell, type CellValue } from "./cells";
import { otherLineReader, type OtherLine } from "./other-lines";
import { RowStore } from "./row-store";
import type { AnyRow, TableData } from "./rows";
import { fieldDefinition, tableDefinition } from "./tables";

interface RowsToRead extends Omit<TableData, "rows" | "store" | "otherLines"> {
  /** The sheet's rows below the heading row, in order. */
  readonly lines: readonly (readonly CellValue[])[];
  readonly date1904: boolean;
}

/**
 * Reads the rows of a table. Lines that are blank in every column of the table are skipped. Lines that are not rows are
 * listed in `otherLines`.
 * @param readers shared with the other tables of the return, so that each text is read only once
 */
export function readRows(input: RowsToRead, readers = new CellReaders(input.date1904)): TableData {
  const { lines, date1904: _, ...table } = input;
  let kept: readonly AnyRow[] | null = null;
  const otherLines: OtherLine[] = [];
  const data: Writable<TableData> = {
    ...table,
    otherLines,
    store: null,
    get rows() {
      return (kept ??= data.store?.keep() ?? []);
    },
  };
  data.store = storeLines(data, lines, input.headingLine + 1, readers, otherLines);
  return data;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Reads one line of a table that has been read already. Null for a line without a value in the table's columns, and for
 * one that is not a row, which is added to `otherLines`.
 */
export function readRow(
  source: TableData,
  cells: readonly CellValue[],
  line: number,
  readers: CellReaders,
  otherLines: OtherLine[],
): AnyRow | null {
  return storeLines(source, [cells], line, readers, otherLines).row(0) ?? null;
}

function storeLines(
  source: TableData,
  lines: readonly (readonly CellValue[])[],
  firstLine: number,
  readers: CellReaders,
  otherLines: OtherLine[],
): RowStore {
  const otherLineOf = otherLineReader(source);
  const columns = columnsToRead(source, readers);
  const store = new RowStore({ source, lines, firstLine, readers });
  lines.forEach((cells, index) => {
    const { numbers, at } = store.next();
    let unreadable: Set<string> | null = null;
    let isBlank = true;
    for (const column of columns) {
      const cell = cells[column.index];
      if (cell === "" || cell === null || cell === undefined) {
        numbers[at + column.place] = 0;
        continue;
      }
      if (isBlank) isBlank = isBlankCell(cell);
      // A child's rows are usually next to each other.
      if (cell !== column.last) {
        column.last = cell;
        column.number = column.read(cell);
        column.isUnreadable = readers.unreadable.has(column.number);
      }
      if (column.isUnreadable) (unreadable ??= new Set()).add(column.field);
      numbers[at + column.place] = column.number;
    }
    if (isBlank) return;
    const other = otherLineOf(cells, firstLine + index);
    if (other !== null) {
      otherLines.push({ line: firstLine + index, kind: other });
      return;
    }
    numbers[at] = firstLine + index;
    store.add(unreadable);
  });
  return store;
}

interface ColumnToRead {
  readonly field: string;
  /** Index among the numbers of a row, the first of which is its line. */
  readonly place: number;
  /** Index among the cells of a row. */
  readonly index: number;
  readonly read: (cell: CellValue) => number;
  /** The last non-empty cell, and what it was read as. */
  last: CellValue;
  number: number;
  isUnreadable: boolean;
}

function columnsToRead({ table, columns, firstColumn }: TableData, readers: CellReaders): ColumnToRead[] {
  return Object.keys(tableDefinition(table).fields).flatMap((field, position): ColumnToRead[] => {
    const column = columns.get(field);
    if (column === undefined) return [];
    const read = readers.of(fieldDefinition(table, field)?.kind ?? "text");
    const [place, index] = [position + 1, column - firstColumn];
    return [{ field, place, index, read, last: null, number: 0, isUnreadable: false }];
  });
}
