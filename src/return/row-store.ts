import type { CellReaders } from "./cell-readers";
import type { CellValue, ReadValue } from "./cells";
import { ROW_SHAPES } from "./row-shapes";
import { valueOf, type AnyRow, type TableData } from "./rows";
import { tableDefinition } from "./tables";

/** Rows whose numbers are kept together: a power of two, so that the place of a row is found by shifting bits. */
const BLOCK_BITS = 12;
const ROWS_A_BLOCK = 1 << BLOCK_BITS;

/** What the rows of a store come from. */
interface StoredFrom {
  /** The table whose rows these are. */
  readonly source: TableData;
  /** Lines of the sheet, with the line number of the first of them. */
  readonly lines: readonly (readonly CellValue[])[];
  readonly firstLine: number;
  /** What the numbers stand for. */
  readonly readers: CellReaders;
}

/** A value with one of the cells that hold it, and how many rows have it. */
export interface CountedValue {
  readonly value: ReadValue["value"];
  readonly cell: CellValue;
  readonly count: number;
}

/**
 * The rows of a table as they were read, one number for each value. Hundreds of thousands of rows take a fraction of the
 * room that they would take as objects, and these are made for the moment in which they are looked at, child by child.
 */
export class RowStore {
  /** For each row its line, and then the number of the value of each field of the table. */
  private readonly blocks: Int32Array[] = [];
  private count = 0;
  private readonly fields: readonly string[];
  private readonly unreadable = new Map<number, ReadonlySet<string>>();
  private kept: AnyRow[] | null = null;
  private different: ReadonlyMap<string, readonly CellValue[]> | null = null;
  /** Filled anew for every row, which takes a copy. */
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

  /** Where the numbers of the next row are to be written: first its line, then one for each field of the table. */
  next(): { readonly numbers: Int32Array; readonly at: number } {
    const index = this.count;
    let numbers = this.blocks[index >> BLOCK_BITS];
    if (!numbers) {
      const rows = Math.min(ROWS_A_BLOCK, this.from.lines.length - index);
      this.blocks.push((numbers = new Int32Array(rows * this.width)));
    }
    return { numbers, at: (index & (ROWS_A_BLOCK - 1)) * this.width };
  }

  /** Takes the row whose numbers were written where `next` said. */
  add(unreadable: ReadonlySet<string> | null): void {
    if (unreadable) this.unreadable.set(this.count, unreadable);
    this.count++;
  }

  /** All rows, made once: from then on they are the store's rows. */
  keep(): readonly AnyRow[] {
    return (this.kept ??= Array.from({ length: this.count }, (_, index) => this.make(index)));
  }

  /** A row by its place, 0 the first: the kept one, or one made for the moment. */
  row(index: number): AnyRow | undefined {
    if (this.kept) return this.kept[index];
    return index < this.count ? this.make(index) : undefined;
  }

  /** The cells of a row as they came; none where there is no such row. */
  cells(index: number): readonly CellValue[] {
    return index < this.count ? this.cellsOfLine(this.line(index)) : [];
  }

  /** The line of the sheet in which a row stands. */
  line(index: number): number {
    return this.numberAt(index, 0);
  }

  /** The identifier of a row's child; null when blank. */
  child(index: number): string | null {
    const value = this.from.readers.values[this.numberAt(index, 1)];
    return typeof value === "string" ? value : null;
  }

  /** A number for the child of a row, the same for all rows of the child that were read together; 0 when blank. */
  childNumber(index: number): number {
    return this.from.readers.identifier(this.numberAt(index, 1));
  }

  /** What read these rows, and perhaps those of other tables: only then their children's numbers are the same. */
  get readers(): CellReaders {
    return this.from.readers;
  }

  /** The values of a field, by the place of the row. */
  valuesOf(field: string): (index: number) => ReadValue["value"] {
    const place = this.fields.indexOf(field) + 1;
    const { values } = this.from.readers;
    return (index) => {
      if (place === 0) return null;
      // What is worked out anew after an edit stands in the kept row alone.
      const row = this.kept?.[index];
      return (row ? valueOf(row, field) : values[this.numberAt(index, place)]) ?? null;
    };
  }

  /** What the cells of a field hold, empty ones left out, each different value with the number of its rows. */
  countsOf(field: string): CountedValue[] {
    const column = this.from.source.columns.get(field);
    if (column === undefined) return [];
    const place = this.fields.indexOf(field) + 1;
    const { values } = this.from.readers;
    const counts = new Int32Array(values.length);
    const firstRows = this.countInto(counts, place);
    return firstRows.map((index) => {
      const number = this.numberAt(index, place);
      const cell = this.cells(index)[column - this.from.source.firstColumn] ?? null;
      return { value: values[number] ?? null, cell, count: counts[number] ?? 0 };
    });
  }

  /** The different cells of a field, empty ones left out, in the order of the sheet; none without a column. */
  differentCells(field: string): readonly CellValue[] {
    return (this.different ??= this.collectDifferent()).get(field) ?? [];
  }

  /** Gives a field that has no column the values that follow from the rest of the return, by the place of the row. */
  derive(field: string, derived: (index: number) => string): void {
    const place = this.fields.indexOf(field) + 1;
    const numbers = new Map<string, number>();
    for (let index = 0; index < this.count; index++) {
      const value = derived(index);
      const number = numbers.get(value) ?? this.from.readers.add(value);
      numbers.set(value, number);
      const block = this.blocks[index >> BLOCK_BITS];
      if (block) block[(index & (ROWS_A_BLOCK - 1)) * this.width + place] = number;
      if (this.kept) Object.assign(this.kept[index] ?? {}, { [field]: value });
    }
  }

  /** Counts the rows of each number in a place; answers the first row of each, in order. */
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

  /** All fields in one go: what is costly is to come by the numbers, not to look at them. */
  private collectDifferent(): ReadonlyMap<string, readonly CellValue[]> {
    const { source, readers } = this.from;
    const columns = this.fields.flatMap((field, index) => {
      const column = source.columns.get(field);
      return column === undefined
        ? []
        : [{ field, place: index + 1, cell: column - source.firstColumn, found: [] as CellValue[] }];
    });
    // By number, the fields in which it was found, each a bit.
    const foundIn = new Int32Array(readers.values.length);
    for (let index = 0; index < this.count; index++) {
      const block = this.blocks[index >> BLOCK_BITS];
      const at = (index & (ROWS_A_BLOCK - 1)) * this.width;
      for (const { place, cell, found } of columns) {
        const number = block?.[at + place] ?? 0;
        const known = foundIn[number] ?? 0;
        if (number === 0 || (known & (1 << place)) !== 0) continue;
        foundIn[number] = known | (1 << place);
        found.push(this.cells(index)[cell] ?? null);
      }
    }
    return new Map(
      columns.map(({ field, found }) => [field, readers.hasForgotten ? [...new Set(found)] : found]),
    );
  }

  private get width(): number {
    return this.fields.length + 1;
  }

  private numberAt(index: number, place: number): number {
    return this.blocks[index >> BLOCK_BITS]?.[(index & (ROWS_A_BLOCK - 1)) * this.width + place] ?? 0;
  }

  private cellsOfLine(line: number): readonly CellValue[] {
    return this.from.lines[line - this.from.firstLine] ?? [];
  }

  private make(index: number): AnyRow {
    const { place, rowValues } = this;
    const { values } = this.from.readers;
    const block = this.blocks[index >> BLOCK_BITS];
    const at = (index & (ROWS_A_BLOCK - 1)) * this.width;
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
