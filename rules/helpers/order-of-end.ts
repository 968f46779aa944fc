import { compareDays, type Day } from "../../src/return/days";

/**
 * Orders rows by their end, with the start in its place when it is blank or unreadable, then by their start (blank last), then
 * in the order of the file. Rows with neither date come last. The department's portal orders so; in this order the same rows
 * are marked here as there.
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
