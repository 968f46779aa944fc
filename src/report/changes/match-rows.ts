import { groupBy } from "../../return/grouping";
import type { Snapshot, SnapshotRow } from "./snapshot";

/** Which earlier row corresponds to which current row. */
export interface MatchedRows {
  readonly pairs: readonly (readonly [before: SnapshotRow, now: SnapshotRow])[];
  readonly removed: readonly SnapshotRow[];
  readonly added: readonly SnapshotRow[];
}

/**
 * The most row comparisons to make. Beyond it, a child's rows, or the rest, are compared only with rows on the same
 * line.
 */
const MAX_COMPARISONS = 2_000_000;

/**
 * Matches the rows of a sheet after edits, insertions, deletions and sorting: first rows that are equal in every field,
 * then rows of the same child that differ least, then any other rows with at least half of the fields equal.
 */
export function matchRows(before: Snapshot, now: Snapshot): MatchedRows {
  const pairs: [SnapshotRow, SnapshotRow][] = [];
  let left = { before: before.rows, now: now.rows };
  const pair = (keyOf: (row: SnapshotRow) => string, choose: typeof inOrder) => {
    const groups = groupBy(left.before, keyOf);
    const taken = new Set<SnapshotRow>();
    const found = [...groupBy(left.now, keyOf)].flatMap(([key, rows]) => choose(groups.get(key) ?? [], rows));
    for (const [one, other] of found) {
      pairs.push([one, other]);
      taken.add(one).add(other);
    }
    left = {
      before: left.before.filter((row) => !taken.has(row)),
      now: left.now.filter((row) => !taken.has(row)),
    };
  };
  pair(({ texts }) => texts.join("\n"), inOrder);
  pair(({ child }) => child, mostSimilarPairs);
  pair(() => "", mostSimilarPairs);
  return { pairs, removed: left.before, added: left.now };
}

type Pairs = (readonly [SnapshotRow, SnapshotRow])[];

function inOrder(before: readonly SnapshotRow[], now: readonly SnapshotRow[]): Pairs {
  return now.flatMap((row, index) => {
    const other = before[index];
    return other ? [[other, row] as const] : [];
  });
}

/** Returns pairs with at least half of the fields equal, most similar first, then nearest by line. */
function mostSimilarPairs(before: readonly SnapshotRow[], now: readonly SnapshotRow[]): Pairs {
  const exceedsLimit = before.length * now.length > MAX_COMPARISONS;
  const byLine = groupBy(exceedsLimit ? before : [], ({ line }) => line);
  const candidates = now.flatMap((row) =>
    (exceedsLimit ? (byLine.get(row.line) ?? []) : before).flatMap((other) => {
      const same = row.texts.filter((text, index) => text === other.texts[index]).length;
      const distance = Math.abs(row.line - other.line);
      return same * 2 >= row.texts.length ? [{ pair: [other, row] as const, same, distance }] : [];
    }),
  );
  candidates.sort((a, b) => b.same - a.same || a.distance - b.distance);
  const taken = new Set<SnapshotRow>();
  return candidates.flatMap(({ pair }) => {
    if (pair.some((row) => taken.has(row))) return [];
    for (const row of pair) taken.add(row);
    return [pair];
  });
}
