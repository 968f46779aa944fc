import { compareDays, type Day } from "../../src/return/days";

/**
 * Orders rows by their end, or by their start when the end is blank or unreadable; then by their start (blank last);
 * then as in the file. Rows with neither date come last. The department's portal uses this order, so the same rows are
 * marked here as there.
 */
export function inOrderOfEnd<T>(
  rows: readonly T[],
  startOf: (row: T) => Day | null,
  endOf: (row: T) => Day | null,
): T[] {
  const endOrStart = (row: T) => endOf(row) ?? startOf(row);
  return [...rows].sort(
    (a, b) => compareDays(endOrStart(a), endOrStart(b)) || compareDays(startOf(a), startOf(b)),
  );
}
