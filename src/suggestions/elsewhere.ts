import { rowsOfChild, type Child } from "../return/children";
import type { IdentifierIndex } from "./identifier-index";
import type { TrialGround } from "./trial-ground";
import type { SharedValue, WorkbookIndex } from "./workbook-index";

/** What suggestions for a child look up about other children. */
export interface Elsewhere extends Pick<TrialGround, "childrenWithUpn" | "childrenAlike"> {
  /** Returns, as one text, the identifiers that lack leading zeros which they have in other rows. */
  withoutZeros(): string;
  readonly workbook: WorkbookIndex;
  readonly identifiers: IdentifierIndex;
}

/** A look-up that was made. Returns whether the same look-up gives the same result now. */
export type LookUp = (now: Elsewhere) => boolean;

/**
 * Wraps `elsewhere` so that every look-up made for a child is recorded. The lines of the child's own rows count as a
 * look-up, because the evidence names them, and inserting or deleting rows above moves them.
 */
export function watched(
  elsewhere: Elsewhere,
  child: Child,
): { elsewhere: Elsewhere; lookUps: readonly LookUp[] } {
  const lines = linesOf(child);
  const lookUps: LookUp[] = [() => isAlike(linesOf(child), lines)];
  /** @param told the parts of the answer to compare one by one */
  const watch = <Answer>(ask: (of: Elsewhere) => Answer, told: (answer: Answer) => readonly unknown[]) => {
    const answer = ask(elsewhere);
    const before = told(answer);
    lookUps.push((now) => isAlike(told(ask(now)), before));
    return answer;
  };
  const shared = (ask: (of: WorkbookIndex) => SharedValue | null) =>
    watch(
      ({ workbook }) => ask(workbook),
      (one) => [one?.value, one?.children],
    );
  const watchPostcodes = (urn: string, place: string) => {
    const answer = elsewhere.workbook.allPostcodesOf(urn, place);
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
    elsewhere: {
      withoutZeros: () => elsewhere.withoutZeros(),
      workbook: {
        urnLike: (episode, except) => shared((of) => of.urnLike(episode, except)),
        urnLikeWithHome: (episode, except) => shared((of) => of.urnLikeWithHome(episode, except)),
        providerCodeOf: (urn, except) => shared((of) => of.providerCodeOf(urn, except)),
        // The child's own contribution to the list has not changed, so comparing the full list compares the others'
        // part.
        postcodesOf(urn, place, except) {
          watchPostcodes(urn, place);
          return elsewhere.workbook.postcodesOf(urn, place, except);
        },
        allPostcodesOf: watchPostcodes,
      },
      identifiers: {
        // If rows could move, the trial looks at all identifiers of their tables, and the suggestion names the lines.
        pairOf: (child: Child) =>
          watch(
            ({ identifiers, withoutZeros }) => ({
              pair: identifiers.pairOf(child),
              identifiers,
              withoutZeros: withoutZeros(),
            }),
            ({ pair, identifiers, withoutZeros }) =>
              pair ? [pair.from, pair.to, identifiers.lengths(), withoutZeros, ...linesOf(pair.from)] : [],
          ).pair,
        lengths: () => elsewhere.identifiers.lengths(),
      },
      childrenWithUpn: (text) =>
        watch(
          (of) => of.childrenWithUpn(text),
          (children) => children,
        ),
      childrenAlike: (id) =>
        watch(
          (of) => of.childrenAlike(id),
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
  let withOne = comparisons.get(one);
  if (!withOne) comparisons.set(one, (withOne = new WeakMap()));
  let isSame = withOne.get(other);
  if (isSame === undefined) withOne.set(other, (isSame = isAlike(one.flatMap(told), other.flatMap(told))));
  return isSame;
}

function told({ value, children }: SharedValue): readonly unknown[] {
  return [value, children];
}

function isAlike(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
