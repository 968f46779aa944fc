import { groupBy } from "../return/grouping";
import { codeOf } from "./batch";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/** Error codes that mean one of the things asked for cannot be read. */
const UNREADABLE: ReadonlySet<string> = new Set([
  "GeneralException",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidReference",
  "ItemNotFound",
]);

/** Whether an Excel error may concern only one of the things asked for. */
export function isUnreadable(error: unknown): boolean {
  return UNREADABLE.has(codeOf(error) ?? "");
}

/** The number of failed requests after which the rest of a group is taken to be unreadable. */
const MAX_FAILURES = 50;

/**
 * Loads something from each item, in one round trip. If Excel cannot read one item, it refuses them all. This happens
 * with a conditional format that came back when a person undid its deletion, or that a person duplicated. The items
 * are then loaded by group, and by halves, until it is known which one fails. In a group with very many unreadable
 * items, some that could be read are given up too.
 * @param load queues what to load from an item; it may be called more than once for the same item
 * @param groupOf the group of an item; by default, all items are one group. Items of a group must be next to each
 * other
 * @returns what was queued for each item, in order; null for an item that cannot be read
 * @throws any other Excel error, unchanged
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
      const all = failures < MAX_FAILURES ? await ask(part).catch(nullIfUnreadable) : null;
      if (all) return all;
      failures += 1;
      if (part.length === 1 || failures >= MAX_FAILURES) return part.map(() => null);
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
