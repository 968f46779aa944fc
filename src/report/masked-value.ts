import type { Day } from "../return/days";
import { cellOf, textOf, valueOf, type AnyRow } from "../return/rows";
import { fieldDefinition, isIdentifier } from "../return/tables";
import { NO_COLUMN } from "./describe-cell";
import type { Period } from "./timeline-span";

/**
 * Returns a function that masks the cells of some rows so that no value can be read back. Letters become A and digits
 * 9; anything but these and plain punctuation becomes "?". A date becomes days from `firstDay`, which the text does not
 * name, and its position relative to the collection year. Identifiers become numbers, equal ones the same number.
 */
export function createMasker(firstDay: Day, { start, end }: Period): (row: AnyRow, field: string) => string {
  const numbers = new Map<string, number>();
  const numberOf = (identifier: string) => {
    const key = identifier.trim().toUpperCase();
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
  return (row, field) => {
    const kind = fieldDefinition(row.table, field)?.kind;
    const cell = cellOf(row, field);
    if (cell === undefined) return NO_COLUMN;
    const text = textOf(row, field);
    if (text === "") return "(blank)";
    const value = valueOf(row, field);
    if (kind === "date" && typeof value === "number") {
      const form = typeof cell === "number" ? "date" : `text ${maskText(text)}`;
      return `day ${value - firstDay}, ${placeOf(value, start, end)} (${form})`;
    }
    const form = typeof cell === "string" ? "text" : typeof cell;
    const shape = `${form} ${maskText(text)}`;
    return isIdentifier(kind) ? `identifier ${numberOf(text)} (${shape})` : shape;
  };
}

function placeOf(day: Day, start: Day, end: Day): string {
  if (day < start) return "before the collection year";
  return day > end ? "after the collection year" : "in the collection year";
}

function maskText(text: string): string {
  return text
    .replace(/\p{L}\p{M}*/gu, "A")
    .replace(/\p{N}/gu, "9")
    .replace(/[^A9 \-/.,:;'()+_&\n]/gu, "?")
    .replace(/\n/g, "¶");
}
