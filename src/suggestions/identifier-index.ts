import type { Child } from "../return/children";
import { TABLE_NAMES } from "../return/tables";
import { groupBy } from "./grouping";

/** Two identifiers that seem to stand for one child: rows of `from` would belong to `to`. */
export interface IdentifierPair {
  readonly from: Child & { readonly id: string };
  readonly to: Child & { readonly id: string };
  /** What sets the two apart, in words: "zeros in front". */
  readonly difference: string;
}

export interface IdentifierIndex {
  /** The pair to which a child of this year's return belongs; undefined when it belongs to none. */
  pairOf(child: Child): IdentifierPair | undefined;
}

/**
 * Finds children of this year whose identifiers differ only in spaces or in zeros in front, of whom exactly one has a
 * Header row. The identifier without spaces and with most zeros counts as the right one: Excel takes zeros away, it never
 * adds any. Three or more of a kind are left alone.
 */
export function indexIdentifiers(children: readonly Child[]): IdentifierIndex {
  const identified = children.filter(
    (child): child is Child & { id: string } => child.id !== null && isInThisYear(child),
  );
  const pairs = new Map<Child, IdentifierPair>();
  for (const group of groupBy(identified, ({ id }) => bareIdentifier(id)).values()) {
    const pair = group.length === 2 ? pairIn(group) : null;
    if (pair === null) continue;
    for (const child of group) pairs.set(child, pair);
  }
  return { pairOf: (child) => pairs.get(child) };
}

function pairIn(group: readonly (Child & { readonly id: string })[]): IdentifierPair | null {
  const [to, from] = [...group].sort((a, b) => spaces(a.id) - spaces(b.id) || b.id.length - a.id.length);
  if (!to || !from) return null;
  if (to.thisYear.Header.length > 0 === from.thisYear.Header.length > 0) return null;
  return { to, from, difference: spaces(from.id) > 0 ? "spaces" : "zeros in front" };
}

function spaces(id: string): number {
  return id.length - id.replace(/\s/g, "").length;
}

function bareIdentifier(id: string): string {
  return id.replace(/\s/g, "").replace(/^0+/, "");
}

function isInThisYear({ thisYear }: Child): boolean {
  return TABLE_NAMES.some((table) => thisYear[table].length > 0);
}
