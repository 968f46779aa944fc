import type { RowsByTable } from "../../src/return/children";
import { earliestEpisode, latestEpisode, type Episode } from "./episodes";

/** For the trigger of rules that compare the two episodes. */
export const EPISODES_COMPARED =
  "This year's episode with the earliest readable DECOM is compared with last year's with the latest; of equal dates the first in the file. The two need not start on the same day.";

/** This year's first episode and the one that last year's return left open: the same episode, recorded twice. */
export interface ContinuingEpisode {
  readonly now: Episode;
  readonly before: Episode;
}

/**
 * Returns the child's episode of this year with the earliest readable DECOM, and last year's with the latest; of equal
 * ones the first in the file. The two need not start on the same day. Null when either year has none, and when last
 * year's has a readable DEC; a blank or unreadable DEC counts as left open.
 */
export function continuingEpisode(thisYear: RowsByTable, lastYear: RowsByTable): ContinuingEpisode | null {
  const now = earliestEpisode(thisYear.Episodes);
  const before = latestEpisode(lastYear.Episodes, "first");
  return now === null || before === null || before.DEC !== null ? null : { now, before };
}

/** Whether RNE is filled in both years and the same. */
export function keepsReason({ now, before }: ContinuingEpisode): boolean {
  return now.RNE !== null && now.RNE === before.RNE;
}

/** Whether two distances in tenths of a mile differ by 0.2 miles or more, or only one of them is known. */
export function distancesDiffer(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a !== b : Math.abs(a - b) >= 2;
}
