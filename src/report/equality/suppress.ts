/** Numbers below this are not shown. */
export const LEAST_SHOWN = 6;

/** A group: its children, and those of them that something was found for. */
export interface GroupCount {
  readonly children: number;
  readonly concerned: number;
  /** Something is found for these children because of what puts them into the group: their number is known without being shown. */
  readonly isPredictable?: boolean;
}

/** What may be shown of a group: null is not shown. */
export interface ShownCount {
  readonly children: number | null;
  readonly concerned: number | null;
}

/**
 * Leaves out numbers below six, and with them those that would reveal them. The totals of all groups are taken for known,
 * and so is how many of a group's children are not concerned once the other two are shown. Of the numbers left out there
 * are then at least two, and together they are six or more, and not five each: none can be worked out by taking the others
 * from the total.
 * How many of a predictable group are concerned is never shown. No other number is hidden behind it, and where no other is
 * left out, the smallest group's is: the total is known from the summary.
 * That nobody, or everybody, of a group is concerned would tell something about each: that is left out like a small number.
 * A group without children tells nothing of anybody, and is shown. Where too few are left to hide the others behind, as with
 * fewer than six children in all, no group is shown: those without children would tell where the others are. The same goes
 * where one group alone has children whose number concerned is left out: the total is its own.
 */
export function suppress(groups: readonly GroupCount[]): ShownCount[] {
  const hidden = hide(groups, ({ children }) => children > 0 && children < LEAST_SHOWN, [
    ({ children }) => children,
  ]);
  const compared = groups.flatMap(({ isPredictable }, index) => (isPredictable ? [] : [index]));
  const hiddenAmongCompared = hide(
    compared.flatMap((index) => groups[index] ?? []),
    (group, place) =>
      hidden.has(compared[place] ?? -1) ||
      (group.children > 0 &&
        (group.concerned < LEAST_SHOWN || group.children - group.concerned < LEAST_SHOWN)),
    [({ concerned }) => concerned, ({ children, concerned }) => children - concerned],
  );
  const predictable = filledBySize(groups).filter((index) => groups[index]?.isPredictable);
  const filledCompared = filledBySize(groups).filter((index) => compared.includes(index));
  const others =
    predictable.length > 0 && hiddenAmongCompared.size === 0
      ? filledCompared.slice(0, 1)
      : [...hiddenAmongCompared].map((place) => compared[place]);
  const isBehindNone =
    filledCompared.length === 0
      ? predictable.length > 0
      : filledCompared.length === 1 && hiddenAmongCompared.size > 0;
  if (isBehindNone) return groups.map(() => ({ children: null, concerned: null }));
  const hiddenConcerned = new Set([...predictable, ...others]);
  return groups.map(({ children, concerned }, index) => ({
    children: hidden.has(index) ? null : children,
    concerned: hiddenConcerned.has(index) ? null : concerned,
  }));
}

/**
 * The places to hide: those that must be, and the smallest of the others until what is hidden cannot be worked out.
 * @param measures the numbers that are known for all groups together
 */
function hide(
  groups: readonly GroupCount[],
  isSmall: (group: GroupCount, index: number) => boolean,
  measures: readonly ((group: GroupCount) => number)[],
): ReadonlySet<number> {
  const hidden = new Set(groups.flatMap((group, index) => (isSmall(group, index) ? [index] : [])));
  // Where all can only be as small, or as large, as a number that is left out, it is known what each is.
  const isTelling = (sum: number) =>
    sum < LEAST_SHOWN || sum === (LEAST_SHOWN - 1) * hidden.size || sum === hidden.size;
  const isRevealed = () =>
    hidden.size > 0 &&
    (hidden.size < 2 || measures.some((measure) => isTelling(sumOf(groups, hidden, measure))));
  for (const index of filledBySize(groups)) {
    if (!isRevealed()) break;
    hidden.add(index);
  }
  return isRevealed() ? new Set(groups.keys()) : hidden;
}

/** The places of the groups with children, the smallest first. */
function filledBySize(groups: readonly GroupCount[]): number[] {
  const filled = groups.flatMap(({ children }, index) => (children > 0 ? [index] : []));
  return filled.sort((a, b) => sizeAt(groups, a) - sizeAt(groups, b));
}

function sumOf(
  groups: readonly GroupCount[],
  places: ReadonlySet<number>,
  measure: (group: GroupCount) => number,
): number {
  return groups.reduce((sum, group, index) => (places.has(index) ? sum + measure(group) : sum), 0);
}

function sizeAt(groups: readonly GroupCount[], index: number): number {
  return groups[index]?.children ?? 0;
}
