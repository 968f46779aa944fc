/** Numbers below this are not shown. */
export const MIN_SHOWN = 6;

/** A group: its number of children, and how many of them have a finding. */
export interface GroupCount {
  readonly children: number;
  readonly concerned: number;
  /**
   * Whether these children have a finding because of what puts them in the group: their number is then known without
   * being shown.
   */
  readonly isPredictable?: boolean;
}

/** What can be shown of a group. Null is not shown. */
export interface ShownCount {
  readonly children: number | null;
  readonly concerned: number | null;
}

/**
 * Hides numbers below six, and others that would reveal them. The totals of all groups are assumed to be known, and so
 * is the number of a group's children who are not concerned once the other two numbers are shown. At least two numbers
 * are then hidden; together they are at least six, and not five each. So none can be worked out by subtracting the
 * others from the total.
 *
 * The number concerned in a predictable group is never shown. No other number is hidden behind it. If no other number
 * is hidden, the smallest group's is, because the total is known from the summary.
 *
 * That nobody, or everybody, in a group is concerned would say something about each of them, so it is hidden like a
 * small number. A group without children says nothing about anybody, and is shown. If there are too few groups to hide
 * the others behind, as with fewer than six children in all, no group is shown: those without children would reveal
 * where the others are. Nor is any group shown if few are concerned in all the others beside a predictable group: its
 * children, taken from the total, would tell that. Without one, the total alone tells it, whatever is shown here.
 */
export function suppress(groups: readonly GroupCount[]): ShownCount[] {
  const { hidden } = hide(groups, ({ children }) => children > 0 && children < MIN_SHOWN, [
    ({ children }) => children,
  ]);
  const compared = groups.flatMap(({ isPredictable }, index) => (isPredictable ? [] : [index]));
  const { hidden: hiddenComparedGroups, isRevealed } = hide(
    compared.flatMap((index) => groups[index] ?? []),
    (group, place) =>
      hidden.has(compared[place] ?? -1) ||
      (group.children > 0 && (group.concerned < MIN_SHOWN || group.children - group.concerned < MIN_SHOWN)),
    [({ concerned }) => concerned, ({ children, concerned }) => children - concerned],
  );
  const predictable = nonEmptyBySize(groups).filter((index) => groups[index]?.isPredictable);
  const filledCompared = nonEmptyBySize(groups).filter((index) => compared.includes(index));
  const others =
    predictable.length > 0 && hiddenComparedGroups.size === 0
      ? filledCompared.slice(0, 1)
      : [...hiddenComparedGroups].map((place) => compared[place]);
  const hasTooFewGroups =
    filledCompared.length === 0
      ? predictable.length > 0
      : isRevealed && (filledCompared.length === 1 || predictable.length > 0);
  if (hasTooFewGroups) return groups.map(() => ({ children: null, concerned: null }));
  const hiddenConcerned = new Set([...predictable, ...others]);
  return groups.map(({ children, concerned }, index) => ({
    children: hidden.has(index) ? null : children,
    concerned: hiddenConcerned.has(index) ? null : concerned,
  }));
}

/** A group of which two numbers are shown, the second of them a part of the first. */
export interface NestedCount extends GroupCount {
  /** How many of those concerned are also concerned in the narrower sense. */
  readonly part: number;
}

/**
 * Returns what can be shown of the parts. Alone, they are treated like any other number. Beside the number concerned, a
 * part also tells how many are concerned but not in the narrower sense, which is hidden like any other small number. And
 * it is the least that the number concerned can be, so it is hidden where that is. Further parts are then hidden until
 * none can be worked out.
 * @param concerned what is shown of the numbers concerned
 */
export function suppressParts(
  groups: readonly NestedCount[],
  concerned: readonly ShownCount[],
): readonly ShownCount[] {
  const alone = suppress(groups.map(({ part, ...group }) => ({ ...group, concerned: part })));
  const compared = groups.flatMap((group, index) => (group.isPredictable ? [] : [{ group, index }]));
  const tellsMore = ({ group, index }: (typeof compared)[number]) =>
    group.children > 0 &&
    (group.concerned - group.part < MIN_SHOWN ||
      (concerned[index]?.concerned === null && alone[index]?.concerned !== null));
  if (!compared.some(tellsMore)) return alone;
  const nested = compared.map(({ group }) => group as NestedCount);
  const { hidden } = hide(
    nested,
    (_, place) => {
      const one = compared[place];
      return one !== undefined && (tellsMore(one) || alone[one.index]?.concerned === null);
    },
    [({ part }) => part, (group) => group.concerned - group.part, ({ children, part }) => children - part],
  );
  const hiddenGroups = new Set([...hidden].map((place) => compared[place]?.index));
  return alone.map((shown, index) => (hiddenGroups.has(index) ? { ...shown, concerned: null } : shown));
}

/**
 * Returns the indexes to hide: those that must be, and the smallest of the others until the hidden numbers cannot be
 * worked out; all, if they can be until the end.
 * @param measures the numbers whose total over all groups is known
 */
function hide<Group extends GroupCount>(
  groups: readonly Group[],
  isSmall: (group: Group, index: number) => boolean,
  measures: readonly ((group: Group) => number)[],
): { readonly hidden: ReadonlySet<number>; readonly isRevealed: boolean } {
  const hidden = new Set(groups.flatMap((group, index) => (isSmall(group, index) ? [index] : [])));
  // If all hidden numbers must be as small, or as large, as a hidden number can be, each of them is known.
  const isSumRevealing = (sum: number) =>
    sum < MIN_SHOWN || sum === (MIN_SHOWN - 1) * hidden.size || sum === hidden.size;
  const isRevealed = () =>
    hidden.size > 0 &&
    (hidden.size < 2 || measures.some((measure) => isSumRevealing(sumOf(groups, hidden, measure))));
  for (const index of nonEmptyBySize(groups)) {
    if (!isRevealed()) break;
    hidden.add(index);
  }
  return isRevealed() ? { hidden: new Set(groups.keys()), isRevealed: true } : { hidden, isRevealed: false };
}

/** Returns the indexes of the groups with children, smallest first. */
function nonEmptyBySize(groups: readonly GroupCount[]): number[] {
  const filled = groups.flatMap(({ children }, index) => (children > 0 ? [index] : []));
  return filled.sort((a, b) => sizeAt(groups, a) - sizeAt(groups, b));
}

function sumOf<Group>(
  groups: readonly Group[],
  places: ReadonlySet<number>,
  measure: (group: Group) => number,
): number {
  return groups.reduce((sum, group, index) => (places.has(index) ? sum + measure(group) : sum), 0);
}

function sizeAt(groups: readonly GroupCount[], index: number): number {
  return groups[index]?.children ?? 0;
}
