import type { Day } from "../../src/return/days";
import { inDateOrder, type Episode } from "./episodes";

/**
 * A time in care without a gap, from the DECOM of its first episode to the DEC of its last; the end is null while it
 * continues.
 */
export interface PeriodOfCare {
  readonly start: Day;
  readonly end: Day | null;
}

/**
 * Returns the periods of care that a child's episodes make up. An episode opens a new period when it starts after the
 * DEC of the one before it; one that starts on that day, or after an episode without a readable DEC, continues the
 * period. The period then ends with that later episode, even if an earlier one ended after it. Episodes without a
 * readable DECOM are left out; RNE, REC and LS are not used.
 */
export function periodsOfCare(episodes: readonly Episode[]): PeriodOfCare[] {
  const periods: PeriodOfCare[] = [];
  for (const { DECOM, DEC } of inDateOrder(episodes, { undated: "leftOut" })) {
    if (DECOM === null) continue;
    const current = periods.at(-1);
    const carriesOn = current !== undefined && (current.end === null || DECOM <= current.end);
    if (carriesOn) periods.pop();
    periods.push({ start: carriesOn ? current.start : DECOM, end: DEC });
  }
  return periods;
}
