import { isContinuouslyLookedAfter, isOpen, latestEpisode, type Episode } from "../../rules/helpers/episodes";
import { cellReference } from "../engine/findings";
import type { Child } from "../return/children";
import { formatDay } from "../return/days";
import { isFilled, isUnreadable, type Row } from "../return/rows";
import { uploadedFields, type FieldName } from "../return/tables";
import { describeCell, displayValue } from "./describe-cell";
import type {
  LastYearsEnd,
  Timeline,
  TimelineBar,
  TimelineMark,
  TimelinePoint,
  TimelineSentence,
} from "./timeline-data";
import {
  capitalise,
  cellsOf,
  codeOf,
  datedEpisodes,
  drawn,
  legalStatusBars,
  placementBars,
} from "./timeline-episodes";
import { marksBetween } from "./timeline-marks";
import { notDrawn, spanOf, withinPeriod, type Period } from "./timeline-span";
import { dateProblem, legalStatusOf, placedIn, describeSpan } from "./timeline-words";

/**
 * Returns the collection year of one child as plain data: what to draw, the cells behind it, and the same in words.
 * Stretches are counted from date to date, so that an episode and the next share the day of the change. An open one
 * counts to the end of 31 March.
 *
 * @param period first and last day of the collection year
 */
export function timelineOf(child: Child, period: Period): Timeline {
  const { thisYear } = child;
  const episodes = datedEpisodes(thisYear.Episodes, period);
  const carriedOver = openAtLastYearsEnd(child.lastYear.Episodes, period);
  const missing = missingBars(thisYear.Missing, period);
  const reviews = reviewPoints(thisYear.Reviews, period);
  const parts = {
    lastYear: carriedOver && lastYearsEnd(carriedOver, episodes.dated[0]?.row),
    placements: placementBars(episodes.dated),
    legalStatuses: legalStatusBars(episodes.dated),
    marks: marksBetween({
      episodes: episodes.dated,
      lastYear: carriedOver,
      hasOmittedEpisodes: thisYear.Episodes.some(lacksSpan),
      period,
    }),
    missing: missing.bars,
    reviews: reviews.points,
    fullYear: isContinuouslyLookedAfter(thisYear.Episodes, period) ? fullYearBar(child, period) : null,
    notDrawn: [...episodes.others, ...missing.others, ...reviews.others],
  };
  const noEpisode: TimelineSentence[] =
    thisYear.Episodes.length === 0 ? [{ text: "No episode in this year's return.", cells: [] }] : [];
  return {
    child: child.id,
    start: period.start,
    end: period.end,
    ...parts,
    sentences: [
      ...(parts.lastYear ? [parts.lastYear.placement] : []),
      ...noEpisode,
      ...byStart(parts.placements, parts.marks),
      ...parts.missing,
      ...parts.reviews,
      ...(parts.fullYear ? [parts.fullYear] : []),
      ...parts.notDrawn,
    ].map(({ text, cells }) => ({ text, cells })),
  };
}

/** Whether the dates of an episode do not give a span. */
function lacksSpan(episode: Episode): boolean {
  const { DECOM, DEC } = episode;
  return DECOM === null || isUnreadable(episode, "DEC") || (DEC !== null && DEC < DECOM);
}

/** Sorts episodes and what lies between them by date. An episode comes before what is counted from its first day. */
function byStart(bars: readonly TimelineBar[], marks: readonly TimelineMark[]): TimelineSentence[] {
  // The sort is stable, so items of the same day keep this order.
  return [...bars, ...marks].sort((a, b) => a.from - b.from);
}

/** Returns the latest episode of last year's return that starts before the year and has no end date. */
function openAtLastYearsEnd(episodes: readonly Episode[], { start }: Period): Episode | null {
  return latestEpisode(
    episodes.filter((episode) => isOpen(episode) && episode.DECOM !== null && episode.DECOM < start),
  );
}

function lastYearsEnd(episode: Episode, first: Episode | undefined): LastYearsEnd {
  const since = episode.DECOM === null ? "" : ` since ${formatDay(episode.DECOM)}`;
  const ended = `Last year's return ended with an episode open${since}`;
  return {
    placement: {
      label: codeOf(episode, "PLACE"),
      text: `${ended}. ${placedIn(episode)}; ${legalStatusOf(episode)}.${first ? comparedWith(episode, first) : ""}`,
      cells: cellsOf(episode, ["PLACE", "DECOM", "LS"]),
    },
    legalStatus: {
      label: codeOf(episode, "LS"),
      text: `${ended}. ${capitalise(legalStatusOf(episode))}.`,
      cells: cellsOf(episode, ["LS", "DECOM"]),
    },
  };
}

/** Says whether this year's first episode continues where last year's return ended. */
function comparedWith(last: Episode, first: Episode): string {
  const different = (["DECOM", "PLACE", "LS"] as const).filter((field) => last[field] !== first[field]);
  if (different.length === 0) return " This year's first episode has the same DECOM, PLACE and LS.";
  const values = different.map((field) => `${field} ${displayValue(first, field)}`);
  return ` This year's first episode differs: ${values.join(", ")}.`;
}

function missingBars(rows: readonly Row<"Missing">[], period: Period) {
  const bars: TimelineBar[] = [];
  const others: TimelineSentence[] = [];
  for (const row of rows) {
    const { span, problem } = spanOf(row, "MIS_START", "MIS_END", period);
    if (!span) {
      others.push(problem);
      continue;
    }
    const what =
      row.MISSING === null ? "Missing period, type not recorded," : `MISSING ${describeCell(row, "MISSING")}`;
    bars.push({
      ...drawn(span),
      label: codeOf(row, "MISSING"),
      text: `${what} ${describeSpan(span)}.`,
      cells: cellsOf(row, ["MIS_START", "MIS_END", "MISSING"]),
    });
  }
  return { bars: bars.sort((a, b) => a.from - b.from), others };
}

function reviewPoints(rows: readonly Row<"Reviews">[], { start, end }: Period) {
  const points: TimelinePoint[] = [];
  const others: TimelineSentence[] = [];
  for (const row of rows) {
    const problem = dateProblem(row, "REVIEW");
    if (row.REVIEW === null) {
      others.push(notDrawn(row, problem ?? "REVIEW is blank", ["REVIEW"]));
    } else if (row.REVIEW < start || row.REVIEW > end) {
      const why = `The review of ${formatDay(row.REVIEW)} is outside the collection year`;
      others.push(notDrawn(row, why, ["REVIEW"]));
    } else {
      const how = row.REVIEW_CODE === null ? "REVIEW_CODE not recorded" : describeCell(row, "REVIEW_CODE");
      points.push({
        day: row.REVIEW,
        label: codeOf(row, "REVIEW_CODE"),
        text: `Review on ${formatDay(row.REVIEW)}: ${how}.`,
        cells: cellsOf(row, ["REVIEW", "REVIEW_CODE"]),
      });
    }
  }
  return { points: points.sort((a, b) => a.day - b.day), others };
}

/** Returns the year as the period of OC2, with the filled cells of the child's OC2 row or else the episodes. */
function fullYearBar({ thisYear }: Child, period: Period): TimelineBar {
  const row = thisYear.OC2[0];
  const span = withinPeriod(period.start, null, period);
  const allYearText = "In care throughout the year by the OC2 checks, so its items are expected";
  if (!row) {
    return {
      ...drawn(span),
      open: false,
      label: "OC2",
      text: `${allYearText}, but OC2 has no row.`,
      cells: thisYear.Episodes.map((episode) => cellReference(episode, "DECOM")),
    };
  }
  const items = uploadedFields("OC2").filter((field) => field !== "CHILD" && field !== "DOB");
  const filled = items.filter((field) => isFilled(row, field as FieldName<"OC2">));
  const rest = filled.length === 0 ? "none is filled in" : `filled in: ${filled.join(", ")}`;
  return {
    ...drawn(span),
    open: false,
    label: "OC2",
    text: `${allYearText}; ${rest}.`,
    cells: cellsOf(row, filled.length > 0 ? filled : items),
  };
}
