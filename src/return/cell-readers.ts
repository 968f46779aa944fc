import { readCell, type CellValue, type ReadValue } from "./cells";
import type { FieldKind } from "./tables";

/** Reads a cell that is not empty and returns the number that stands for its value. */
type CellReader = (cell: CellValue) => number;

/**
 * Identifiers, codes and dates repeat, so each cell content is read once and equal contents share one value. This is
 * the most distinct contents to remember for each kind of field; those of CHILD, which rows are grouped by, are all
 * remembered.
 */
const MAX_CACHED_CELLS = 200_000;

/** Reads the cells of a return into values and gives each value a number; 0 stands for an empty cell. */
export class CellReaders {
  /** The values read so far, by number; null is blank or unreadable. */
  readonly values: readonly ReadValue["value"][];
  /** The first cell with each number; null for a value that is in no cell. */
  readonly cells: readonly CellValue[];
  /** Numbers of the values that could not be read. */
  readonly unreadable: ReadonlySet<number>;
  private readonly read: ReadValue["value"][] = [null];
  private readonly readFrom: CellValue[] = [null];
  private readonly unreadableNumbers = new Set<number>();
  private readonly byKind = new Map<FieldKind, CellReader>();
  private identifiers = new Int32Array(0);
  private isFull = false;

  constructor(private readonly date1904: boolean) {
    this.values = this.read;
    this.cells = this.readFrom;
    this.unreadable = this.unreadableNumbers;
  }

  /** Whether there were too many different cells to remember, so that equal cells may have several numbers. */
  get isCacheFull(): boolean {
    return this.isFull;
  }

  /** Gives a number to a value, and remembers the cell it was read from, if any. */
  add(value: ReadValue["value"], cell: CellValue = null): number {
    this.readFrom.push(cell);
    return this.read.push(value) - 1;
  }

  /**
   * Returns one number for all cells of CHILD that read as the same identifier, however it is written; 0 when there is
   * no identifier.
   */
  identifier(number: number): number {
    return this.identifiers[number] || this.findIdentifier(number);
  }

  /** Returns the reader for fields of a kind. */
  of(kind: FieldKind): CellReader {
    let reader = this.byKind.get(kind);
    if (!reader) this.byKind.set(kind, (reader = this.readerFor(kind)));
    return reader;
  }

  private findIdentifier(number: number): number {
    const value = this.read[number];
    if (typeof value !== "string") return 0;
    // An identifier is written plainly, as it reads, in all but a few cells: the others have the number of that text.
    const plain = this.readFrom[number] === value ? number : this.of("child-id")(value);
    if (number >= this.identifiers.length) {
      const larger = new Int32Array(this.read.length);
      larger.set(this.identifiers);
      this.identifiers = larger;
    }
    this.identifiers[number] = plain;
    return plain;
  }

  private readerFor(kind: FieldKind): CellReader {
    const numbers = new Map<CellValue, number>();
    const mostCached = kind === "child-id" ? Infinity : MAX_CACHED_CELLS;
    const numberOf: CellReader = (cell) => {
      let number = numbers.get(cell);
      if (number === undefined) {
        const { value, unreadable } = readCell(cell, kind, this.date1904);
        number = this.add(value, cell);
        if (unreadable) this.unreadableNumbers.add(number);
        if (numbers.size < mostCached) numbers.set(cell, number);
        else this.isFull = true;
        // So that the number of the plain text exists before rows are grouped by it.
        if (kind === "child-id" && value !== null && value !== cell) numberOf(value);
      }
      return number;
    };
    return numberOf;
  }
}
