import { groupBy } from "../return/grouping";
import { codeOf } from "./batch";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/** How Excel answers when one of the things asked for cannot be read. */
const UNREADABLE: ReadonlySet<string> = new Set([
  "GeneralException",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidReference",
  "ItemNotFound",
]);

/** Whether an error of Excel may be about one of the things asked for, and not about all. */
export function isUnreadable(error: unknown): boolean {
  return UNREADABLE.has(codeOf(error) ?? "");
}

/** So often it is asked again for one group before what is left of it is taken for unreadable. */
const MOST_FAILURES = 50;

/**
 * Loads something of each item, in one round trip. Where Excel cannot read one of them it refuses all, as it does for a
 * conditional format that came back when a person undid its deletion, or that a person duplicated: then by groups, and by
 * halves, until it is known which. Of a group with very many of them some are given up that could have been read.
 * @param load queues what to load of an item; it may be called again for the same item
 * @param groupOf items of one group stand side by side; left out: all are one
 * @returns what was queued for each item, in order; null for one that cannot be read
 * @throws any other error of Excel as it came
 */
export async function loadEach<Item, Loaded>(
  context: Pick<Excel.RequestContext, "sync">,
  operation: LongOperation,
  items: readonly Item[],
  load: (item: Item) => Loaded,
  groupOf: (item: Item) => string = () => "",
): Promise<(Loaded | null)[]> {
  const ask = (part: readonly Item[]) => roundTrip(context, operation, () => part.map(load));
  const groups = [...groupBy(items, groupOf).values()];
  if (groups.length > 1) {
    const all = await ask(items).catch(nullIfUnreadable);
    if (all) return all;
  }
  const loaded: (Loaded | null)[] = [];
  for (const group of groups) {
    let failures = 0;
    const loadPart = async (part: readonly Item[]): Promise<(Loaded | null)[]> => {
      if (part.length === 0) return [];
      const all = failures < MOST_FAILURES ? await ask(part).catch(nullIfUnreadable) : null;
      if (all) return all;
      failures += 1;
      if (part.length === 1 || failures >= MOST_FAILURES) return part.map(() => null);
      const middle = Math.ceil(part.length / 2);
      return [...(await loadPart(part.slice(0, middle))), ...(await loadPart(part.slice(middle)))];
    };
    loaded.push(...(await loadPart(group)));
  }
  return loaded;
}

function nullIfUnreadable(error: unknown): null {
  if (isUnreadable(error)) return null;
  throw error;
}
