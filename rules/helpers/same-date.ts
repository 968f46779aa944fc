import { isUnreadable, textOf, valueOf, type AnyRow } from "../../src/return/rows";
import type { FieldName } from "../../src/return/tables";

/**
 * Whether two date fields hold the same day, however it is written. Unreadable dates are the same when their texts are,
 * ignoring case and surrounding spaces. A blank is not the same as anything, not even another blank.
 */
export function isSameDate(a: AnyRow, fieldOfA: FieldName, b: AnyRow, fieldOfB: FieldName): boolean {
  if (isUnreadable(a, fieldOfA)) {
    return isUnreadable(b, fieldOfB) && plainText(a, fieldOfA) === plainText(b, fieldOfB);
  }
  const day = valueOf(a, fieldOfA);
  return day !== null && day === valueOf(b, fieldOfB);
}

function plainText(row: AnyRow, field: string): string {
  return textOf(row, field).trim().toUpperCase();
}
