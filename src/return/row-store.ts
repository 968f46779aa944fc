import type { CellReaders } from "./cell-readers";
import type { CellValue, ReadValue } from "./cells";
import { ROW_SHAPES } from "./row-shapes";
import { valueOf, type AnyRow, type TableData } from "./rows";
import { tableDefinition } from "./tables";

/** The log2 of the number of rows in a block. A power of two lets a row be found by bit shifts. */
const BLOCK_BITS = 12;
const ROWS_PER_BLOCK = 1 << BLOCK_BITS;

/** Where the rows of a store come from. */
interface StoredFrom {
  /** The table whose rows these are. */
  readonly source: TableData;
  /** Lines of the sheet, with the line number of the first of them. */
  readonly lines: readonly (readonly CellValue[])[];
  readonly firstLine: number;
  /** Gives the value of each number. */
  readonly readers: CellReaders;
}

/** A value, one of the cells that hold it, and the number of rows that have it. */
export interface CountedValue {
  readonly value: ReadValue["value"];
  readonly cell: CellValue;
  readonly count: number;
}

/**
 * The rows of a table as they were read, with one number for each value. Hundreds of thousands of rows take a fraction
 * of the memory that objects would. Row objects are made only while a child is being examined.
 */
export class RowStore {
  /** For each row: its line, then the number of each field's value. */
  private readonly blocks: Int32Array[] = [];
  private count = 0;
  private readonly fields: readonly string[];
  private readonly unreadable = new Map<number, ReadonlySet<string>>();
  private kept: AnyRow[] | null = null;
  private different: ReadonlyMap<string, readonly CellValue[]> | null = null;
  /** Refilled for every row, which copies from it. */
  private readonly place: RowPlaceToFill;
  private readonly rowValues: ReadValue["value"][];
  private readonly shape: (typeof ROW_SHAPES)[keyof typeof ROW_SHAPES];

  constructor(private readonly from: StoredFrom) {
    const { table, lastYear } = from.source;
    this.fields = Object.keys(tableDefinition(table).fields);
    this.place = { table, lastYear, line: 0, source: from.source, cells: [], unreadable: null };
    this.rowValues = this.fields.map(() => null);
    this.shape = ROW_SHAPES[table];
  }

  get length(): number {
    return this.count;
  }

  /** Returns where to write the numbers of the next row: its line, then one for each field of the table. */
  next(): { readonly numbers: Int32Array; readonly at: number } {
    const index = this.count;
    let numbers = this.blocks[index >> BLOCK_BITS];
    if (!numbers) {
      const rows = Math.min(ROWS_PER_BLOCK, this.from.lines.length - index);
      this.blocks.push((numbers = new Int32Array(rows * this.width)));
    }
    return { numbers, at: (index & (ROWS_PER_BLOCK - 1)) * this.width };
  }

  /** Adds the row whose numbers were written where `next` said. */
  add(unreadable: ReadonlySet<string> | null): void {
    if (unreadable) this.unreadable.set(this.count, unreadable);
    this.count++;
  }

  /** Makes all rows and keeps them: from then on the store returns these objects. */
  keep(): readonly AnyRow[] {
    return (this.kept ??= Array.from({ length: this.count }, (_, index) => this.make(index)));
  }

  /** Returns a row by its index: the kept object, or one made for this call. */
  row(index: number): AnyRow | undefined {
    if (this.kept) return this.kept[index];
    return index < this.count ? this.make(index) : undefined;
  }

  /** Returns the raw cells of a row; empty when there is no such row. */
  cells(index: number): readonly CellValue[] {
    return index < this.count ? this.cellsOfLine(this.line(index)) : [];
  }

  /** Returns the line of a row in the sheet. */
  line(index: number): number {
    return this.numberAt(index, 0);
  }

  /** Returns the identifier of a row's child; null when blank. */
  child(index: number): string | null {
    const value = this.from.readers.values[this.numberAt(index, 1)];
    return typeof value === "string" ? value : null;
  }

  /** Returns a number that is the same for all rows of a child read with the same readers; 0 when CHILD is blank. */
  childNumber(index: number): number {
    return this.from.readers.identifier(this.numberAt(index, 1));
  }

  /**
   * The readers of these rows, perhaps shared with other tables. Child numbers match only between tables that share
   * them.
   */
  get readers(): CellReaders {
    return this.from.readers;
  }

  /** Returns a function from a row's index to its value of a field. */
  valuesOf(field: string): (index: number) => ReadValue["value"] {
    const place = this.fields.indexOf(field) + 1;
    const { values } = this.from.readers;
    return (index) => {
      if (place === 0) return null;
      // A value that is derived again after an edit is in the kept row only.
      const row = this.kept?.[index];
      return (row ? valueOf(row, field) : values[this.numberAt(index, place)]) ?? null;
    };
  }

  /** Returns each different value of a field with the number of rows that have it. Empty cells are left out. */
  countsOf(field: string): CountedValue[] {
    if (!this.from.source.columns.has(field)) return [];
    const place = this.fields.indexOf(field) + 1;
    const { values, cells } = this.from.readers;
    const counts = new Int32Array(values.length);
    const firstRows = this.countInto(counts, place);
    return firstRows.map((index) => {
      const number = this.numberAt(index, place);
      return { value: values[number] ?? null, cell: cells[number] ?? null, count: counts[number] ?? 0 };
    });
  }

  /** Returns the different non-empty cells of a field, in sheet order; none without a column. */
  distinctCells(field: string): readonly CellValue[] {
    return (this.different ??= this.collectDistinct()).get(field) ?? [];
  }

  /** Sets the derived values of a field that has no column, by row index. */
  derive(field: string, derived: (index: number) => string): void {
    const place = this.fields.indexOf(field) + 1;
    const numbers = new Map<string, number>();
    for (let index = 0; index < this.count; index++) {
      const value = derived(index);
      const number = numbers.get(value) ?? this.from.readers.add(value);
      numbers.set(value, number);
      const block = this.blocks[index >> BLOCK_BITS];
      if (block) block[(index & (ROWS_PER_BLOCK - 1)) * this.width + place] = number;
      if (this.kept) Object.assign(this.kept[index] ?? {}, { [field]: value });
    }
  }

  /** Counts the rows with each number at an index; returns the first row with each, in order. */
  private countInto(counts: Int32Array, place: number): number[] {
    const firstRows: number[] = [];
    for (let index = 0; index < this.count; index++) {
      const number = this.numberAt(index, place);
      if (number === 0) continue;
      const count = counts[number] ?? 0;
      if (count === 0) firstRows.push(index);
      counts[number] = count + 1;
    }
    return firstRows;
  }

  /** Collects all fields in one pass, because finding a row's numbers costs more than looking at them. */
  private collectDistinct(): ReadonlyMap<string, readonly CellValue[]> {
    const { source, readers } = this.from;
    const columns = this.fields
      .map((field, index) => ({ field, place: index + 1, found: [] as CellValue[] }))
      .filter(({ field }) => source.columns.has(field));
    // For each number, a bit mask of the fields in which it was found.
    const foundIn = new Int32Array(readers.values.length);
    for (let index = 0; index < this.count; index++) {
      const block = this.blocks[index >> BLOCK_BITS];
      const at = (index & (ROWS_PER_BLOCK - 1)) * this.width;
      for (const { place, found } of columns) {
        const number = block?.[at + place] ?? 0;
        const known = foundIn[number] ?? 0;
        if (number === 0 || (known & (1 << place)) !== 0) continue;
        foundIn[number] = known | (1 << place);
        found.push(readers.cells[number] ?? null);
      }
    }
    return new Map(
      columns.map(({ field, found }) => [field, readers.isCacheFull ? [...new Set(found)] : found]),
    );
  }

  private get width(): number {
    return this.fields.length + 1;
  }

  private numberAt(index: number, place: number): number {
    return this.blocks[index >> BLOCK_BITS]?.[(index & (ROWS_PER_BLOCK - 1)) * this.width + place] ?? 0;
  }

  private cellsOfLine(line: number): readonly CellValue[] {
    return this.from.lines[line - this.from.firstLine] ?? [];
  }

  private make(index: number): AnyRow {
    const { place, rowValues } = this;
    const { values } = this.from.readers;
    const block = this.blocks[index >> BLOCK_BITS];
    const at = (index & (ROWS_PER_BLOCK - 1)) * this.width;
    for (let field = 0; field < rowValues.length; field++) {
      rowValues[field] = values[block?.[at + 1 + field] ?? 0] ?? null;
    }
    place.lastYear = this.from.source.lastYear;
    place.line = block?.[at] ?? 0;
    place.cells = this.cellsOfLine(place.line);
    place.unreadable = this.unreadable.size === 0 ? null : (this.unreadable.get(index) ?? null);
    return this.shape(place, rowValues) as AnyRow;
  }
}

type RowPlaceToFill = {
  -readonly [K in "table" | "lastYear" | "line" | "source" | "cells" | "unreadable"]: AnyRow[K];
};
