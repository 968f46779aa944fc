import type { Collection } from "../../rules/rule";
import { cellReference } from "../engine/findings";
import { formatDay, type Day } from "../return/days";
import { isBlank, valueOf, type AnyRow } from "../return/rows";
import type { FieldName } from "../return/tables";
import type { TimelineSentence } from "./timeline-data";
import { dateProblem, describeRowPlace } from "./timeline-words";

/** The first and the last day of the collection year. */
export type Period = Pick<Collection, "start" | "end">;

/** The time from one date of a row to another, as recorded and as far as it lies in the collection year. */
export interface Span {
  /** As recorded. */
  readonly starts: Day;
  /** As recorded; null while there is no end date. */
  readonly ends: Day | null;
  /** First day within the collection year. */
  readonly from: Day;
  /** The day on which it is over, which is not counted; at most the day after the collection year. */
  readonly until: Day;
  readonly clippedAtStart: boolean;
  readonly clippedAtEnd: boolean;
}

/** A span, or why the row has none in the collection year. */
export type SpanResult =
  | { readonly span: Span; readonly problem: null }
  | { readonly span: null; readonly problem: TimelineSentence };

/** Reads a span from two date fields of a row. A blank end means that it is open. */
export function spanOf(row: AnyRow, startField: string, endField: string, period: Period): SpanResult {
  const startProblem = dateProblem(row, startField);
  const endProblem = isBlank(row, endField as FieldName) ? null : dateProblem(row, endField);
  const problems = [startProblem, endProblem].filter((problem) => problem !== null);
  if (problems.length > 0) {
    const field = startProblem ? startField : endField;
    return failed(row, problems.join(", "), [field, startField, endField]);
  }
  const starts = valueOf(row, startField) as Day;
  const ends = valueOf(row, endField) as Day | null;
  if (ends !== null && ends < starts) {
    const why = `${endField} ${formatDay(ends)} is before ${startField} ${formatDay(starts)}`;
    return failed(row, why, [endField, startField]);
  }
  if (starts > period.end || (ends !== null && ends < period.start)) {
    const dates = ends === null ? `from ${formatDay(starts)}` : `${formatDay(starts)} to ${formatDay(ends)}`;
    return failed(row, `${dates} is outside the collection year`, [startField, endField]);
  }
  return { span: withinPeriod(starts, ends, period), problem: null };
}

/** Returns a sentence about a row that is not in the picture. */
export function notDrawn(row: AnyRow, why: string, fields: readonly string[]): TimelineSentence {
  return {
    text: `Not in the picture: ${describeRowPlace(row)}. ${why}.`,
    cells: [...new Set(fields)].map((field) => cellReference(row, field)),
  };
}

/** Cuts a span to the collection year. */
export function withinPeriod(starts: Day, ends: Day | null, { start, end }: Period): Span {
  return {
    starts,
    ends,
    from: Math.max(starts, start),
    until: Math.min(ends ?? end + 1, end + 1),
    clippedAtStart: starts < start,
    clippedAtEnd: ends !== null && ends > end,
  };
}

function failed(row: AnyRow, why: string, fields: readonly string[]): SpanResult {
  return { span: null, problem: notDrawn(row, why, fields) };
}
