import { cellReference } from "../engine/findings";
import { formatDay, type Day } from "../return/days";
import { count } from "../return/words";
import { describeCell } from "./describe-cell";
import type { TimelineMark } from "./timeline-data";
import type { DatedEpisode } from "./timeline-episodes";
import type { Period } from "./timeline-span";
import { fromTo } from "./timeline-words";
import type { Episode } from "../../rules/helpers/episodes";

interface MarksInput {
  /** In order of their start. */
  readonly episodes: readonly DatedEpisode[];
  /** The open episode of last year's return; null when there is none. */
  readonly lastYear: Episode | null;
  /** Whether an episode of this year is not in the picture, and might fill a gap. */
  readonly hasOmittedEpisodes: boolean;
  readonly period: Period;
}

/**
 * Returns the gaps and overlaps of the episodes, each measured against the earlier episode that lasted longest. An
 * episode that starts on the day on which the one before ceased follows without a gap. Days are counted between the two
 * dates.
 */
export function marksBetween({ episodes, lastYear, hasOmittedEpisodes, period }: MarksInput): TimelineMark[] {
  const caveat = hasOmittedEpisodes ? " An episode that is not in the picture may fill it." : "";
  const marks: TimelineMark[] = [];
  const first = episodes[0];
  if (lastYear && first && first.span.starts > period.start) {
    marks.push(gapAfterLastYear(lastYear, first, period, caveat));
  }
  let furthest: DatedEpisode | undefined;
  for (const episode of episodes) {
    if (furthest) {
      const ends = furthest.span.ends ?? Infinity;
      if (episode.span.starts > ends) marks.push(gap(furthest, episode, ends, caveat));
      if (episode.span.starts < ends) marks.push(...overlap(furthest, episode, period));
    }
    if (!furthest || (episode.span.ends ?? Infinity) >= (furthest.span.ends ?? Infinity)) furthest = episode;
  }
  return marks;
}

function gapAfterLastYear(
  lastYear: Episode,
  first: DatedEpisode,
  { start }: Period,
  caveat: string,
): TimelineMark {
  const until = first.span.starts;
  const days = until - start;
  return {
    kind: "gap",
    from: start,
    until,
    days,
    text: `Gap of ${count(days, "day")}: last year's return ended with an open episode, but this year's first starts on ${formatDay(until)}.${caveat}`,
    cells: [cellReference(first.row, "DECOM"), cellReference(lastYear, "DECOM")],
  };
}

function gap(before: DatedEpisode, after: DatedEpisode, from: Day, caveat: string): TimelineMark {
  const until = after.span.starts;
  const days = until - from;
  const leftCare = before.row.REC !== null && before.row.REC !== "X1";
  const place = { from, until, days };
  const cells = [cellReference(before.row, "DEC"), cellReference(after.row, "DECOM")];
  if (leftCare) {
    const why = `the previous episode ended with ${describeCell(before.row, "REC")}`;
    const text = `Out of care for ${count(days, "day")} ${fromTo(from, until)}: ${why}.${caveat}`;
    return { kind: "out-of-care", ...place, text, cells: [...cells, cellReference(before.row, "REC")] };
  }
  const text = `Gap of ${count(days, "day")}: no episode ${fromTo(from, until)}.${caveat}`;
  return { kind: "gap", ...place, text, cells };
}

/** Returns the overlap of two episodes; nothing when they share no day of the collection year. */
function overlap(before: DatedEpisode, after: DatedEpisode, period: Period): TimelineMark[] {
  const from = Math.max(before.span.from, after.span.from);
  const until = Math.min(before.span.until, after.span.until);
  if (until <= from) return [];
  const recordedEnd = Math.min(before.span.ends ?? period.end + 1, after.span.ends ?? period.end + 1);
  const days = recordedEnd - after.span.starts;
  const openBefore = before.span.ends === null;
  const rows = `the episodes in lines ${before.row.line} and ${after.row.line}`;
  const both =
    recordedEnd > period.end
      ? `since ${formatDay(after.span.starts)}`
      : fromTo(after.span.starts, recordedEnd);
  const why = openBefore ? `; the one in line ${before.row.line} has no end date` : "";
  return [
    {
      kind: "overlap",
      from,
      until,
      days,
      text: `Overlap of ${count(days, "day")}: ${rows} both run ${both}${why}.`,
      cells: [cellReference(before.row, "DEC"), cellReference(after.row, "DECOM")],
    },
  ];
}
