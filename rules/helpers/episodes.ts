import type { Collection } from "../rule";
import type { Day } from "../../src/return/days";
import { isBlank, type Row } from "../../src/return/rows";

export type Episode = Row<"Episodes">;

interface OrderOptions {
  /** Where to put rows with a blank or unreadable DECOM; last when left out. */
  readonly undated?: "first" | "last" | "leftOut";
}

/** Returns episodes ordered by DECOM; equal dates keep the order of the file. */
export function inDateOrder(
  episodes: readonly Episode[],
  { undated = "last" }: OrderOptions = {},
): Episode[] {
  const dated = undated === "leftOut" ? episodes.filter((episode) => episode.DECOM !== null) : [...episodes];
  const blankAs = undated === "first" ? -Infinity : Infinity;
  // A child's episodes are usually in order already.
  const isInOrder = dated.every(
    ({ DECOM }, index) => index === 0 || (dated[index - 1]?.DECOM ?? blankAs) <= (DECOM ?? blankAs),
  );
  return isInOrder ? dated : dated.sort((a, b) => compare(a.DECOM ?? blankAs, b.DECOM ?? blankAs));
}

/** Pairs each row with the row directly before it, in the given order. */
export function consecutivePairs<T>(rows: readonly T[]): (readonly [previous: T, current: T])[] {
  return rows.slice(1).map((current, index) => [rows[index] as T, current] as const);
}

/** Returns the episode with the earliest readable DECOM, of equals the first in the file; null when none has one. */
export function earliestEpisode(episodes: readonly Episode[]): Episode | null {
  let earliest: Episode | null = null;
  for (const episode of episodes) {
    if (episode.DECOM !== null && (earliest === null || episode.DECOM < (earliest.DECOM ?? Infinity))) {
      earliest = episode;
    }
  }
  return earliest;
}

/**
 * Returns the episode with the latest readable DECOM; of equals the first, or the last, in the file. Null when none has
 * one.
 */
export function latestEpisode(
  episodes: readonly Episode[],
  ofEquals: "first" | "last" = "last",
): Episode | null {
  let latest: Episode | null = null;
  for (const episode of episodes) {
    if (episode.DECOM === null) continue;
    const than = latest?.DECOM ?? -Infinity;
    if (ofEquals === "last" ? episode.DECOM >= than : episode.DECOM > than) latest = episode;
  }
  return latest;
}

/**
 * Whether an episode overlaps the collection year: DECOM is readable and not after its end, and DEC is not before its
 * start. A blank or unreadable DEC counts as still open.
 */
export function isInYear(episode: Episode, collection: Pick<Collection, "start" | "end">): boolean {
  if (episode.DECOM === null || episode.DECOM > collection.end) return false;
  return episode.DEC === null || episode.DEC >= collection.start;
}

/** Whether the episode has no end date at all; an unreadable one is not blank. */
export function isOpen(episode: Episode): boolean {
  return isBlank(episode, "DEC");
}

const CONTINUATIONS: ReadonlySet<string | null> = new Set(["P", "L", "T", "U", "B"]);

/** Whether the episode continues from the one before it: RNE P, L, T, U or B. */
export function isContinuation(episode: Episode): boolean {
  return CONTINUATIONS.has(episode.RNE);
}

/** Whether the episode is a short break: legal status V3 or V4. */
export function isShortBreak(episode: Episode): boolean {
  return episode.LS === "V3" || episode.LS === "V4";
}

/** Returns DEC, or the end of the collection year for an open episode; null when DEC is unreadable. */
export function endOrYearEnd(episode: Episode, collection: Pick<Collection, "end">): Day | null {
  return isOpen(episode) ? collection.end : episode.DEC;
}

/** For the trigger of rules that ask whether care lasted throughout the year. */
export const THROUGHOUT_THE_YEAR =
  "In care throughout the year means: an episode in the year, no start of care (RNE S) from 2 April to 31 March, no end of care (DEC with a REC other than X1, blank included) from 1 April to 30 March, and no short break (V3, V4) in the year.";

/**
 * Whether the child is looked after continuously for the whole collection year: at least one episode is in the year,
 * and there is no break: no start of care (RNE S) after 1 April, no end of care (REC other than X1, blank included)
 * from 1 April up to, but not on, 31 March, and no short break (V3, V4) in the year. Defined for rules 157 and 191,
 * which use it first.
 */
export function isContinuouslyLookedAfter(
  episodes: readonly Episode[],
  collection: Pick<Collection, "start" | "end">,
): boolean {
  const { start, end } = collection;
  const breaks = (episode: Episode) => {
    const starts =
      episode.RNE === "S" && episode.DECOM !== null && episode.DECOM > start && episode.DECOM <= end;
    const ends = episode.REC !== "X1" && episode.DEC !== null && episode.DEC >= start && episode.DEC < end;
    return starts || ends || (isShortBreak(episode) && isInYear(episode, collection));
  };
  return episodes.some((episode) => isInYear(episode, collection)) && !episodes.some(breaks);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
