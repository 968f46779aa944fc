/** Groups items by a key. Groups and their items keep the order in which they first appear. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Counts each key, most frequent first. Keys with equal counts keep the order in which they first appear. */
export function countBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): { key: K; count: number }[] {
  return [...groupBy(items, keyOf)]
    .map(([key, group]) => ({ key, count: group.length }))
    .sort((a, b) => b.count - a.count);
}

/**
 * Splits items, in order, into chunks whose total size is at most `most`. An item larger than that is a chunk of its
 * own.
 */
export function chunksBySize<T>(items: Iterable<T>, sizeOf: (item: T) => number, most: number): T[][] {
  const chunks: T[][] = [];
  let filled = Infinity;
  for (const item of items) {
    const size = sizeOf(item);
    if (filled + size > most) {
      chunks.push([]);
      filled = 0;
    }
    chunks.at(-1)?.push(item);
    filled += size;
  }
  return chunks;
}
