import type { Return } from "../../src/return/children";
import { childAt, rowCount, rowsInTurn, type Row, type TableData } from "../../src/return/rows";
import { significantDigits } from "./identifiers";
import { lookAlikeKey } from "./look-alikes";
import { once } from "./once";

/** What checks on form may ask about the whole return. */
export interface ReturnIndex {
  /** The first row of this year's Header for an identifier; undefined when there is none. */
  headerOf(childId: string): Row<"Header"> | undefined;
  /** Identifiers of either year that are this one with more zeros in front. */
  withMoreZeros(childId: string): readonly string[];
  /** Identifiers of this year's Header that look the same once O and 0, I, L and 1 are taken for one. */
  lookAlikesInHeader(childId: string): readonly string[];
  /** Whether this year's, or last year's, Header has rows for both identifiers: then they are two children. */
  areTwoChildren(one: string, other: string): boolean;
}

/** Prepares what checks on form may ask; each part is worked out when it is first asked for. */
export function indexForFormat(tables: Return): ReturnIndex {
  const headers = once(() => headersOf(tables));
  const withZeros = once(() => identifiersWithZeros(tables));
  const numbers = once(() => group(withZeros(), significantDigits));
  const mostCharacters = once(() => Math.max(0, ...lengthsOf(withZeros())));
  const looks = once(() => group(headers().thisYear.keys(), lookAlikeKey));
  return {
    headerOf: (childId) => headers().thisYear.get(childId),
    withMoreZeros(childId) {
      const { length } = childId.trim();
      // Nearly all identifiers of a return are as long as its longest.
      if (length >= mostCharacters()) return [];
      const digits = significantDigits(childId);
      const same = digits === null ? [] : (numbers().get(digits) ?? []);
      return same.filter((other) => other.trim().length > length);
    },
    lookAlikesInHeader: (childId) => looks().get(lookAlikeKey(childId)) ?? [],
    areTwoChildren: (one, other) =>
      Object.values(headers()).some((header) => header.has(one) && header.has(other)),
  };
}

function headersOf({ thisYear, lastYear }: Return) {
  const byChild = (header: TableData | undefined) => {
    const headers = new Map<string, Row<"Header">>();
    for (const row of rowsInTurn(header) as Iterable<Row<"Header">>) {
      if (row.CHILD !== null && !headers.has(row.CHILD)) headers.set(row.CHILD, row);
    }
    return headers;
  };
  return { thisYear: byChild(thisYear.get("Header")), lastYear: byChild(lastYear.get("Header")) };
}

function identifiersWithZeros({ thisYear, lastYear }: Return): Set<string> {
  const ids = new Set<string>();
  for (const data of [...thisYear.values(), ...lastYear.values()]) {
    let previous: string | null = null;
    for (let index = 0; index < rowCount(data); index++) {
      const child = childAt(data, index);
      if (child === previous) continue;
      if (child?.startsWith("0")) ids.add(child);
      previous = child;
    }
  }
  return ids;
}

/** The different numbers of characters of identifiers, without spaces around them. */
function lengthsOf(ids: Iterable<string>): Set<number> {
  const lengths = new Set<number>();
  for (const id of ids) lengths.add(id.trim().length);
  return lengths;
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
