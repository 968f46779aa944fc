import type { Child } from "../return/children";
import type { AnyRow } from "../return/rows";
import { TABLE_NAMES } from "../return/tables";
import type { IdentifierIndex } from "./identifier-index";
import type { TrialGround } from "./trial-ground";
import type { SharedValue, WorkbookIndex } from "./workbook-index";

/** What suggestions for a child look up about other children. */
export interface Elsewhere extends Pick<TrialGround, "childrenWithUpn"> {
  readonly workbook: WorkbookIndex;
  readonly identifiers: IdentifierIndex;
}

/** A look-up that was made: whether it finds the same in what is given now. */
export type LookUp = (now: Elsewhere) => boolean;

/**
 * The same to look into for a child, with a list of the look-ups that are made. The lines of the child's own rows are among
 * them: evidence names them, and rows that come or go above move them.
 */
export function watched(
  elsewhere: Elsewhere,
  child: Child,
): { elsewhere: Elsewhere; lookUps: readonly LookUp[] } {
  const lines = linesOf(child);
  const lookUps: LookUp[] = [() => isAlike(linesOf(child), lines)];
  /** @param told what the answer says, to be compared one by one */
  const watch = <Answer>(ask: (of: Elsewhere) => Answer, told: (answer: Answer) => readonly unknown[]) => {
    const answer = ask(elsewhere);
    const before = told(answer);
    lookUps.push((now) => isAlike(told(ask(now)), before));
    return answer;
  };
  const shared = (ask: (of: WorkbookIndex) => readonly SharedValue[]) =>
    watch(
      ({ workbook }) => ask(workbook),
      (values) => values.flatMap(({ value, children }) => [value, children]),
    );
  return {
    lookUps,
    elsewhere: {
      workbook: {
        urnsLike: (episode, except) => shared((of) => of.urnsLike(episode, except)),
        urnsLikeWithHome: (episode, except) => shared((of) => of.urnsLikeWithHome(episode, except)),
        providerCodesOf: (urn, except) => shared((of) => of.providerCodesOf(urn, except)),
        postcodesOf: (urn, place, except) => shared((of) => of.postcodesOf(urn, place, except)),
      },
      identifiers: {
        // Where rows could move, the trial looks at all identifiers of their tables.
        pairOf: (child: Child) =>
          watch(
            ({ identifiers }) => ({ pair: identifiers.pairOf(child), identifiers }),
            ({ pair, identifiers }) => (pair ? [pair.from, pair.to, identifiers.lengths()] : []),
          ).pair,
        lengths: () => elsewhere.identifiers.lengths(),
      },
      childrenWithUpn: (text) =>
        watch(
          (of) => of.childrenWithUpn(text),
          (children) => children,
        ),
    },
  };
}

function linesOf({ thisYear, lastYear }: Child): number[] {
  return TABLE_NAMES.flatMap((table) =>
    ([...thisYear[table], ...lastYear[table]] as readonly AnyRow[]).map(({ line }) => line),
  );
}

function isAlike(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
