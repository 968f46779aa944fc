import { rowsOfChild, type Child } from "../return/children";
import type { IdentifierIndex } from "./identifier-index";
import type { TrialContext } from "./trial-context";
import type { SharedValue, WorkbookIndex } from "./workbook-index";

/** What suggestions for a child look up about other children. */
export interface OtherChildren extends Pick<TrialContext, "childrenWithUpn" | "similarChildren"> {
  /** Returns, as one text, the identifiers that lack leading zeros which they have in other rows. */
  withoutZeros(): string;
  readonly workbook: WorkbookIndex;
  readonly identifiers: IdentifierIndex;
}

/** A look-up that was made. Returns whether the same look-up gives the same result now. */
export type RecordedLookUp = (now: OtherChildren) => boolean;

/**
 * Wraps `otherChildren` so that every look-up made for a child is recorded. The lines of the child's own rows count as a
 * look-up, because the evidence names them, and inserting or deleting rows above moves them.
 */
export function recordLookUps(
  otherChildren: OtherChildren,
  child: Child,
): { otherChildren: OtherChildren; lookUps: readonly RecordedLookUp[] } {
  const lines = linesOf(child);
  const lookUps: RecordedLookUp[] = [() => isShallowEqual(linesOf(child), lines)];
  /** @param partsOf the parts of the answer to compare one by one */
  const record = <Answer>(
    ask: (of: OtherChildren) => Answer,
    partsOf: (answer: Answer) => readonly unknown[],
  ) => {
    const answer = ask(otherChildren);
    const before = partsOf(answer);
    lookUps.push((now) => isShallowEqual(partsOf(ask(now)), before));
    return answer;
  };
  const shared = (ask: (of: WorkbookIndex) => SharedValue | null) =>
    record(
      ({ workbook }) => ask(workbook),
      (one) => [one?.value, one?.children],
    );
  const recordPostcodes = (urn: string, place: string) => {
    const answer = otherChildren.workbook.allPostcodesOf(urn, place);
    let before = answer;
    lookUps.push(({ workbook }) => {
      const now = workbook.allPostcodesOf(urn, place);
      const isSame = isSameList(before, now);
      // Every look-up then holds the newest list, so the older ones can be released.
      if (isSame) before = now;
      return isSame;
    });
    return answer;
  };
  return {
    lookUps,
    otherChildren: {
      withoutZeros: () => otherChildren.withoutZeros(),
      workbook: {
        similarUrn: (episode, except) => shared((of) => of.similarUrn(episode, except)),
        similarUrnWithHome: (episode, except) => shared((of) => of.similarUrnWithHome(episode, except)),
        providerCodeOf: (urn, except) => shared((of) => of.providerCodeOf(urn, except)),
        // The child's own contribution to the list has not changed, so comparing the full list compares the others'
        // part.
        postcodesOf(urn, place, except) {
          recordPostcodes(urn, place);
          return otherChildren.workbook.postcodesOf(urn, place, except);
        },
        allPostcodesOf: recordPostcodes,
      },
      identifiers: {
        // If rows could move, the trial looks at all identifiers of their tables, and the suggestion names the lines.
        pairOf: (child: Child) =>
          record(
            ({ identifiers, withoutZeros }) => ({
              pair: identifiers.pairOf(child),
              identifiers,
              withoutZeros: withoutZeros(),
            }),
            ({ pair, identifiers, withoutZeros }) =>
              pair ? [pair.from, pair.to, identifiers.lengths(), withoutZeros, ...linesOf(pair.from)] : [],
          ).pair,
        lengths: () => otherChildren.identifiers.lengths(),
      },
      childrenWithUpn: (text) =>
        record(
          (of) => of.childrenWithUpn(text),
          (children) => children,
        ),
      similarChildren: (id) =>
        record(
          (of) => of.similarChildren(id),
          (children) => children,
        ),
    },
  };
}

function linesOf(child: Child): number[] {
  return rowsOfChild(child).map(({ line }) => line);
}

/** Many look-ups share the same lists, so each comparison is made once. */
const comparisons = new WeakMap<readonly SharedValue[], WeakMap<readonly SharedValue[], boolean>>();

function isSameList(one: readonly SharedValue[], other: readonly SharedValue[]): boolean {
  if (one === other) return true;
  let comparisonsOfOne = comparisons.get(one);
  if (!comparisonsOfOne) comparisons.set(one, (comparisonsOfOne = new WeakMap()));
  let isSame = comparisonsOfOne.get(other);
  if (isSame === undefined)
    comparisonsOfOne.set(other, (isSame = isShallowEqual(one.flatMap(partsOf), other.flatMap(partsOf))));
  return isSame;
}

function partsOf({ value, children }: SharedValue): readonly unknown[] {
  return [value, children];
}

function isShallowEqual(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
