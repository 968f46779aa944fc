import type { Child } from "../return/children";
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

/** The same to look into, with a list of the look-ups that are made. */
export function watched(elsewhere: Elsewhere): { elsewhere: Elsewhere; lookUps: readonly LookUp[] } {
  const lookUps: LookUp[] = [];
  /** @param told what the answer says, to be compared one by one */
  const watch = <Answer>(ask: (of: Elsewhere) => Answer, told: (answer: Answer) => readonly unknown[]) => {
    const answer = ask(elsewhere);
    const before = told(answer);
    lookUps.push((now) => {
      const after = told(ask(now));
      return after.length === before.length && after.every((one, index) => one === before[index]);
    });
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
        pairOf: (child: Child) =>
          watch(
            ({ identifiers }) => identifiers.pairOf(child),
            (pair) => (pair ? [pair.from, pair.to] : []),
          ),
      },
      childrenWithUpn: (text) =>
        watch(
          (of) => of.childrenWithUpn(text),
          (children) => children,
        ),
    },
  };
}
