import { readCell, type CellValue, type ReadValue } from "./cells";
import type { FieldKind } from "./tables";

/** Reads a cell that is not empty: answers the number that stands for what was read. */
type CellReader = (cell: CellValue) => number;

/** Reads the cells of a return as values, each of which has a number; 0 stands for an empty cell. */
export interface CellReaders {
  /** The reader for fields of a kind. */
  of(kind: FieldKind): CellReader;
  /** The values read so far, by number; null is blank or unreadable. */
  readonly values: readonly ReadValue["value"][];
  /** Gives a number to a value that stands in no cell. */
  add(value: ReadValue["value"]): number;
  /** Numbers of what could not be read. */
  readonly unreadable: ReadonlySet<number>;
  /** Whether there were so many different cells that some with the same text have several numbers. */
  readonly hasForgotten: boolean;
  /** One number for all that were read as the same identifier, however it is written; 0 for what is none. */
  identifier(number: number): number;
}

/** Texts repeat (identifiers, codes, dates): each is read once, and equal values share one string. */
const LARGEST_CACHE = 200_000;

/** Makes readers for the cells of a return. */
export function cellReaders(date1904: boolean): CellReaders {
  const known = new Map<FieldKind, CellReader>();
  const values: ReadValue["value"][] = [null];
  const unreadable = new Set<number>();
  let hasForgotten = false;
  const firstWith = new Map<string, number>();
  let identifiers = new Int32Array(0);

  function findIdentifier(number: number): number {
    const value = values[number];
    if (typeof value !== "string") return 0;
    const first = firstWith.get(value) ?? number;
    firstWith.set(value, first);
    if (number >= identifiers.length) {
      const room = new Int32Array(values.length);
      room.set(identifiers);
      identifiers = room;
    }
    identifiers[number] = first;
    return first;
  }

  function readerFor(kind: FieldKind): CellReader {
    const numbers = new Map<CellValue, number>();
    return (cell) => {
      let number = numbers.get(cell);
      if (number === undefined) {
        const read = readCell(cell, kind, date1904);
        number = values.push(read.value) - 1;
        if (read.unreadable) unreadable.add(number);
        if (numbers.size < LARGEST_CACHE) numbers.set(cell, number);
        else hasForgotten = true;
      }
      return number;
    };
  }

  return {
    values,
    unreadable,
    get hasForgotten() {
      return hasForgotten;
    },
    add: (value) => values.push(value) - 1,
    identifier: (number) => identifiers[number] || findIdentifier(number),
    of(kind) {
      let reader = known.get(kind);
      if (!reader) known.set(kind, (reader = readerFor(kind)));
      return reader;
    },
  };
}
