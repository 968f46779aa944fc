import { readCell, type CellValue, type ReadValue } from "./cells";
import type { DifferentValues } from "./different-values";
import type { FieldKind } from "./tables";

/** A cell as read; one for all cells with the same text, as long as the reader remembers it. */
export interface KnownValue extends ReadValue {
  /** Whether the reader remembers it, so that the same text gives the same object. */
  readonly isKept: boolean;
  /** The last list of different values that took it. */
  takenBy: DifferentValues | null;
}

/** Reads cells as values, by the kind of their field. */
export type CellReaders = (kind: FieldKind) => (cell: CellValue) => KnownValue;

/** Texts repeat (identifiers, codes, dates): each is read once, and equal values share one string. */
const LARGEST_CACHE = 200_000;

/** Makes readers for the cells of a return; they keep what they read, and go when the return is read. */
export function cellReaders(date1904: boolean): CellReaders {
  const known = new Map<FieldKind, (cell: CellValue) => KnownValue>();
  return (kind) => {
    let reader = known.get(kind);
    if (!reader) known.set(kind, (reader = cachedReader(kind, date1904)));
    return reader;
  };
}

function cachedReader(kind: FieldKind, date1904: boolean): (cell: CellValue) => KnownValue {
  const known = new Map<CellValue, KnownValue>();
  return (cell) => {
    let value = known.get(cell);
    if (value === undefined) {
      const { value: readValue, unreadable } = readCell(cell, kind, date1904);
      const isKept = known.size < LARGEST_CACHE;
      value = { value: readValue, unreadable, isKept, takenBy: null };
      if (isKept) known.set(cell, value);
    }
    return value;
  };
}
