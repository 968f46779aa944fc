import { once } from "../../rules/format/once";
import type { Child } from "../return/children";
import { TABLE_NAMES } from "../return/tables";
import { groupBy } from "../return/grouping";

type Identified = Child & { readonly id: string };

/** Two identifiers that seem to belong to one child: the rows of `from` should be under `to`. */
export interface IdentifierPair {
  readonly from: Identified;
  readonly to: Identified;
  /** How the two differ, in words: "zeros in front". */
  readonly difference: string;
}

export interface IdentifierIndex {
  /** Returns the pair to which a child of this year's return belongs; undefined when it belongs to none. */
  pairOf(child: Child): IdentifierPair | undefined;
  /**
   * Returns, as one text, how long the identifiers of each table are and how many start with a zero. Whether an
   * identifier is too short depends on this.
   */
  lengths(): string;
}

/**
 * Finds children of this year whose identifiers differ only in spaces or leading zeros, where exactly one has a Header
 * row. The identifier without spaces and with most zeros is taken as right, because Excel removes zeros and never adds
 * any. But if the other one still starts with a zero, Excel removed none from it, and the one whose length is more
 * common is taken as right. Groups of three or more are left alone, and so are pairs that both have a row in last
 * year's Header.
 */
export function indexIdentifiers(children: readonly Child[]): IdentifierIndex {
  const identified = children.filter(
    (child): child is Identified => child.id !== null && isInThisYear(child),
  );
  const pairs = new Map<Child, IdentifierPair>();
  const byLength = groupBy(identified, ({ id }) => id.length);
  const countOfLength = ({ id }: Identified) => byLength.get(id.length)?.length ?? 0;
  for (const group of groupBy(identified, ({ id }) => bareIdentifier(id)).values()) {
    const pair = group.length === 2 ? pairIn(group, countOfLength) : null;
    if (pair === null) continue;
    for (const child of group) pairs.set(child, pair);
  }
  return { pairOf: (child) => pairs.get(child), lengths: once(() => lengthsOf(identified)) };
}

function lengthsOf(children: readonly Identified[]): string {
  const counts = new Map<string, number>();
  for (const { id, thisYear } of children) {
    const form = `${id.length} ${/^\d+$/.test(id)} ${id.startsWith("0")}`;
    for (const table of TABLE_NAMES) {
      if (thisYear[table].length === 0) continue;
      const key = `${table} ${form}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].sort().join();
}

/**
 * Returns the pair in a group of two identifiers, or null when they may belong to two children.
 * @param countOfLength returns how many children have an identifier of the same length
 */
function pairIn(
  group: readonly Identified[],
  countOfLength: (child: Identified) => number,
): IdentifierPair | null {
  const [most, fewer] = [...group].sort((a, b) => spaces(a.id) - spaces(b.id) || b.id.length - a.id.length);
  if (!most || !fewer) return null;
  if (most.thisYear.Header.length > 0 === fewer.thisYear.Header.length > 0) return null;
  if (most.lastYear.Header.length > 0 && fewer.lastYear.Header.length > 0) return null;
  const hasUsualLength =
    spaces(fewer.id) === 0 && fewer.id.startsWith("0") && countOfLength(fewer) > countOfLength(most);
  const [to, from] = hasUsualLength ? [fewer, most] : [most, fewer];
  return { to, from, difference: differenceOf(from.id, to.id) };
}

function differenceOf(one: string, other: string): string {
  if (withoutSpaces(one) === withoutSpaces(other)) return "spaces";
  return spaces(one) + spaces(other) > 0 ? "spaces and zeros in front" : "zeros in front";
}

function spaces(id: string): number {
  return id.length - withoutSpaces(id).length;
}

function withoutSpaces(id: string): string {
  return id.replace(/\s/g, "");
}

function bareIdentifier(id: string): string {
  return withoutSpaces(id).replace(/^0+/, "");
}

function isInThisYear({ thisYear }: Child): boolean {
  return TABLE_NAMES.some((table) => thisYear[table].length > 0);
}
