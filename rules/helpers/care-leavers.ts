import { addYears, type Day } from "../../src/return/days";
import type { RowsByTable } from "../../src/return/children";
import { endedInAdoption } from "./adoption";
import { inDateOrder, isShortBreak, type Episode } from "./episodes";

/** Whether the age on a day is 17 or 18, by birthdays. */
export function isSeventeenOrEighteen(dateOfBirth: Day, on: Day): boolean {
  return addYears(dateOfBirth, 17) <= on && on < addYears(dateOfBirth, 19);
}

/**
 * Returns the dated episodes of this year and last year, one for each DECOM. The one with the earliest readable DEC is
 * kept, so that an episode open last year gives way to the same one closed this year. If copies also have the same DEC,
 * one that ended in adoption is kept first, then one that is not a short break, so that their order in the file does
 * not decide.
 */
export function episodesOfBothYears(thisYear: RowsByTable, lastYear: RowsByTable): Episode[] {
  const byStart = new Map<Day, Episode>();
  for (const episode of [...thisYear.Episodes, ...lastYear.Episodes]) {
    if (episode.DECOM === null) continue;
    const kept = byStart.get(episode.DECOM);
    if (!kept || isKeptBefore(episode, kept)) byStart.set(episode.DECOM, episode);
  }
  return inDateOrder([...byStart.values()]);
}

function isKeptBefore(episode: Episode, other: Episode): boolean {
  const [end, otherEnd] = [episode.DEC ?? Infinity, other.DEC ?? Infinity];
  if (end !== otherEnd) return end < otherEnd;
  if (endedInAdoption(episode) !== endedInAdoption(other)) return endedInAdoption(episode);
  return isShortBreak(other) && !isShortBreak(episode);
}

/**
 * Counts the days of care from a day on, without short breaks; the day of DEC is not counted. The last of the episodes,
 * which must be in order, runs to the end of the year when it has no readable DEC; any other without one counts no
 * days.
 */
export function daysOfCareSince(day: Day, episodes: readonly Episode[], yearEnd: Day): number {
  return episodes.reduce((days, episode, index) => {
    const end = episode.DEC ?? (index === episodes.length - 1 ? yearEnd : null);
    if (end === null || isShortBreak(episode)) return days;
    return days + Math.max(0, end - Math.max(episode.DECOM ?? end, day));
  }, 0);
}
