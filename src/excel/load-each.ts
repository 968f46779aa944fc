import { codeOf } from "./batch";
import { roundTrip } from "./round-trip";
import type { LongOperation } from "./types";

/** How Excel answers when one of the things asked for cannot be read. */
const UNREADABLE: ReadonlySet<string> = new Set(["ItemNotFound", "InvalidReference", "GeneralException"]);

/** Whether an error of Excel may be about one of the things asked for, and not about all. */
export function isUnreadable(error: unknown): boolean {
  return UNREADABLE.has(codeOf(error) ?? "");
}

/** So often it is asked again before the error is taken for one of the whole. */
const MOST_FAILURES = 50;

/**
 * Loads something of each item, in one round trip. Where Excel cannot read one of them it refuses all, as it does for a
 * conditional format that came back when a person undid its deletion: then by halves, until it is known which.
 * @param load queues what to load of an item; it may be called again for the same item
 * @returns what was queued for each item, in order; null for one that cannot be read
 * @throws any other error of Excel as it came
 */
export async function loadEach<Item, Loaded>(
  context: Pick<Excel.RequestContext, "sync">,
  operation: LongOperation,
  items: readonly Item[],
  load: (item: Item) => Loaded,
): Promise<(Loaded | null)[]> {
  let failures = 0;
  const loadPart = async (part: readonly Item[]): Promise<(Loaded | null)[]> => {
    if (part.length === 0) return [];
    try {
      return await roundTrip(context, operation, () => part.map(load));
    } catch (error) {
      failures += 1;
      if (!isUnreadable(error) || failures > MOST_FAILURES) throw error;
      if (part.length === 1) return [null];
      const middle = Math.ceil(part.length / 2);
      return [...(await loadPart(part.slice(0, middle))), ...(await loadPart(part.slice(middle)))];
    }
  };
  return loadPart(items);
}
