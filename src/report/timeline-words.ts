import { formatDay, type Day } from "../return/days";
import { isBlank, isUnreadable, valueOf, type AnyRow } from "../return/rows";
import type { FieldName } from "../return/tables";
import { count } from "../return/words";
import { describeCell, displayValue } from "./describe-cell";
import type { Span } from "./timeline-span";

/** Describes a placement: "Placed in U4 (foster care with someone else, long term)". */
export function placedIn(episode: AnyRow): string {
  return valueOf(episode, "PLACE") === null
    ? "Placement not recorded"
    : `Placed in ${describeCell(episode, "PLACE")}`;
}

/** Describes a legal status: "legal status C2 (full care order)". */
export function legalStatusOf(episode: AnyRow): string {
  return valueOf(episode, "LS") === null
    ? "legal status not recorded"
    : `legal status ${describeCell(episode, "LS")}`;
}

/** Describes the recorded dates of a span and its length: "from 01/04/2025 to 03/09/2025, 155 days". */
export function describeSpan(span: Span): string {
  const { starts, ends, clippedAtStart, clippedAtEnd } = span;
  const dates =
    ends === null
      ? `since ${formatDay(starts)}, no end date`
      : `from ${formatDay(starts)} to ${formatDay(ends)}`;
  const days = count(span.until - span.from, "day");
  return clippedAtStart || clippedAtEnd || ends === null
    ? `${dates}, ${days} in the year`
    : `${dates}, ${days}`;
}

/** Describes two days: "from 03/09/2025 to 07/09/2025". */
export function fromTo(from: Day, to: Day): string {
  return `from ${formatDay(from)} to ${formatDay(to)}`;
}

/** Describes where a row is: "Episodes, line 4". */
export function describeRowPlace(row: AnyRow): string {
  return `${row.table}${row.lastYear ? " of last year" : ""}, line ${row.line}`;
}

/** Returns why a date cannot be drawn: "DEC holds "31/02/2026", which is not a date"; null when it can. */
export function dateProblem(row: AnyRow, field: string): string | null {
  const name = field as FieldName;
  if (isUnreadable(row, name)) return `${field} holds "${displayValue(row, field)}", which is not a date`;
  return isBlank(row, name) ? `${field} is blank` : null;
}
