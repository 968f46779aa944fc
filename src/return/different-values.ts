import type { KnownValue } from "./cell-readers";
import type { CellValue } from "./cells";
import type { AnyRow } from "./rows";

/** Collects the different values of a column while it is read, each once, in the order of the sheet. */
export class DifferentValues {
  private readonly values: CellValue[] = [];
  private mayRepeat = false;

  /** @param read what the cell was read as: the same object for all cells with the same text, where it is kept */
  add(cell: CellValue, read: KnownValue): void {
    if (read.takenBy === this) return;
    read.takenBy = this;
    if (!read.isKept) this.mayRepeat = true;
    this.values.push(cell);
  }

  list(): readonly CellValue[] {
    return this.mayRepeat ? [...new Set(this.values)] : this.values;
  }
}

const asRead = new WeakMap<readonly AnyRow[], ReadonlyMap<string, DifferentValues>>();

/** Keeps the different values of the columns of a table as long as its rows are there and are not changed. */
export function keepDifferentValues(
  rows: readonly AnyRow[],
  byField: ReadonlyMap<string, DifferentValues>,
): void {
  asRead.set(rows, byField);
}

/** To be called when rows of a table come, go or change. */
export function forgetDifferentValues(rows: readonly AnyRow[]): void {
  asRead.delete(rows);
}

/** The different values of a column as the table was read, blank cells left out; undefined when they are not known. */
export function differentValuesOf(rows: readonly AnyRow[], field: string): readonly CellValue[] | undefined {
  return asRead.get(rows)?.get(field)?.list();
}
