import type { Episode } from "../../rules/helpers/episodes";
import { namesProvider } from "../../rules/helpers/placement";
import type { Child } from "../return/children";
import { postcodeKey } from "../reference/postcodes";

/** A value, and the number of other children who have it. */
export interface SharedValue {
  readonly value: string;
  readonly children: number;
}

/**
 * What placements in a workbook have in common, leaving out the child in question. XXXXXXX stands for many providers,
 * so nothing follows from it.
 */
export interface WorkbookIndex {
  /**
   * Returns the one URN recorded for other children with the same PL_POST, PLACE and PLACE_PROVIDER; null for none or
   * several, and when PL_POST or PLACE is blank.
   */
  similarUrn(episode: Episode, except: Child): SharedValue | null;
  /** Like `similarUrn`, for children with the same HOME_POST too, as brothers and sisters have; null when that is blank. */
  similarUrnWithHome(episode: Episode, except: Child): SharedValue | null;
  /** Returns the one PLACE_PROVIDER recorded for other children with a URN; null for none or several. */
  providerCodeOf(urn: string, except: Child): SharedValue | null;
  /** Returns the PL_POST values recorded for other children with a URN and PLACE, most frequent first. */
  postcodesOf(urn: string, place: string, except: Child): readonly SharedValue[];
  /** Like `postcodesOf`, for all children, in order of first appearance. All callers share one list. */
  allPostcodesOf(urn: string, place: string): readonly SharedValue[];
}

/** For each value, the children that have it. */
type Uses = Map<string, Set<Child>>;

const NONE: readonly SharedValue[] = [];

/** Builds the index in one pass over this year's episodes. */
export function indexWorkbook(children: readonly Child[]): WorkbookIndex {
  const urns = new Map<string, Uses>();
  const urnsWithHome = new Map<string, Uses>();
  const codes = new Map<string, Uses>();
  const postcodes = new Map<string, Uses>();
  for (const child of children) {
    for (const episode of child.thisYear.Episodes) {
      const { URN, PLACE, PLACE_PROVIDER, PL_POST, HOME_POST } = episode;
      const urn = URN?.trim();
      if (urn === undefined) continue;
      const isNamed = namesProvider(episode);
      if (isNamed && PLACE_PROVIDER !== null) note(codes, urn, PLACE_PROVIDER, child);
      if (PL_POST === null || PLACE === null) continue;
      note(urns, placementKey(episode), urn, child);
      if (HOME_POST !== null) note(urnsWithHome, withHome(episode), urn, child);
      if (isNamed) note(postcodes, `${urn} ${PLACE}`, PL_POST, child);
    }
  }
  const postcodesAt = (urn: string, place: string) => postcodes.get(`${urn.trim()} ${place}`);
  const lists = new Map<Uses, readonly SharedValue[]>();
  return {
    similarUrn: (episode, except) => singleValue(urns.get(placementKey(episode)), except),
    similarUrnWithHome: (episode, except) => singleValue(urnsWithHome.get(withHome(episode)), except),
    providerCodeOf: (urn, except) => singleValue(codes.get(urn.trim()), except),
    postcodesOf: (urn, place, except) => shared(postcodesAt(urn, place), except),
    allPostcodesOf(urn, place) {
      const uses = postcodesAt(urn, place);
      if (!uses) return NONE;
      let list = lists.get(uses);
      if (!list) lists.set(uses, (list = [...uses].map(([value, { size }]) => ({ value, children: size }))));
      return list;
    },
  };
}

function placementKey({ PL_POST, PLACE, PLACE_PROVIDER }: Episode): string {
  return `${postcodeKey(PL_POST ?? "")} ${PLACE} ${PLACE_PROVIDER}`;
}

function withHome(episode: Episode): string {
  return `${placementKey(episode)} ${postcodeKey(episode.HOME_POST ?? "")}`;
}

function note(index: Map<string, Uses>, key: string, value: string, child: Child): void {
  let uses = index.get(key);
  if (!uses) index.set(key, (uses = new Map()));
  const users = uses.get(value);
  if (users) users.add(child);
  else uses.set(value, new Set([child]));
}

function shared(uses: Uses | undefined, except: Child): SharedValue[] {
  if (!uses) return [];
  return [...uses]
    .map(([value, users]) => ({ value, children: countOf(users, except) }))
    .filter(({ children }) => children > 0)
    .sort((a, b) => b.children - a.children);
}

/**
 * Returns the only value that others have; null for none or several. Stops at the second, because there may be
 * thousands.
 */
function singleValue(uses: Uses | undefined, except: Child): SharedValue | null {
  let only: SharedValue | null = null;
  for (const [value, users] of uses ?? []) {
    const children = countOf(users, except);
    if (children === 0) continue;
    if (only) return null;
    only = { value, children };
  }
  return only;
}

function countOf(users: ReadonlySet<Child>, except: Child): number {
  return users.size - (users.has(except) ? 1 : 0);
}
