import type { Return } from "../../src/return/children";
import type { AnyRow, Row } from "../../src/return/rows";
import { significantDigits } from "./identifiers";
import { lookAlikeKey } from "./look-alikes";
import { once } from "./once";

/** What checks on form may ask about the whole return. */
export interface ReturnIndex {
  /** The first row of this year's Header for an identifier; undefined when there is none. */
  headerOf(childId: string): Row<"Header"> | undefined;
  /** Identifiers of either year that start with 0 and are the same number once leading zeros are dropped. */
  sameWithZeros(childId: string): readonly string[];
  /** Identifiers of this year's Header that look the same once O and 0, I, L and 1 are taken for one. */
  lookAlikesInHeader(childId: string): readonly string[];
  /** Whether this year's, or last year's, Header has rows for both identifiers: then they are two children. */
  areTwoChildren(one: string, other: string): boolean;
}

/** Prepares what checks on form may ask; each part is worked out when it is first asked for. */
export function indexForFormat(tables: Return): ReturnIndex {
  const headers = once(() => headersOf(tables));
  const numbers = once(() => group(identifiersWithZeros(tables), significantDigits));
  const sameNumbers = new Map<string, readonly string[]>();
  const looks = once(() => group(headers().thisYear.keys(), lookAlikeKey));
  return {
    headerOf: (childId) => headers().thisYear.get(childId),
    sameWithZeros(childId) {
      if (numbers().size === 0) return [];
      let same = sameNumbers.get(childId);
      if (!same) {
        const digits = significantDigits(childId);
        same = digits === null ? [] : (numbers().get(digits) ?? []);
        sameNumbers.set(childId, same);
      }
      return same;
    },
    lookAlikesInHeader: (childId) => looks().get(lookAlikeKey(childId)) ?? [],
    areTwoChildren: (one, other) =>
      Object.values(headers()).some((header) => header.has(one) && header.has(other)),
  };
}

function headersOf({ thisYear, lastYear }: Return) {
  const byChild = (rows: readonly AnyRow[] = []) => {
    const headers = new Map<string, Row<"Header">>();
    for (const row of rows as readonly Row<"Header">[]) {
      if (row.CHILD !== null && !headers.has(row.CHILD)) headers.set(row.CHILD, row);
    }
    return headers;
  };
  return { thisYear: byChild(thisYear.get("Header")?.rows), lastYear: byChild(lastYear.get("Header")?.rows) };
}

function identifiersWithZeros({ thisYear, lastYear }: Return): Set<string> {
  const ids = new Set<string>();
  for (const { rows } of [...thisYear.values(), ...lastYear.values()]) {
    let previous: string | null = null;
    for (const { CHILD } of rows) {
      if (CHILD === previous) continue;
      if (CHILD?.startsWith("0")) ids.add(CHILD);
      previous = CHILD;
    }
  }
  return ids;
}

function group(ids: Iterable<string>, keyOf: (id: string) => string | null): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const key = keyOf(id);
    if (key === null) continue;
    const known = groups.get(key);
    if (known) known.push(id);
    else groups.set(key, [id]);
  }
  return groups;
}
