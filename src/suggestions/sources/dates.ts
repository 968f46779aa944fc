import type { Kind } from "../../../rules/rule";
import { exchangeDayAndMonth, addYears, formatDay, type Day } from "../../return/days";
import { cellOf, isUnreadable, textOf, valueOf } from "../../return/rows";
import { fieldDefinition, type FieldName } from "../../return/tables";
import { changesOf, readableFields } from "../readable-fields";
import type { Candidate } from "../suggestion";
import { dateReadings, type DaySpan } from "./date-readings";
import { REREAD_CELL_SOURCE, isConcerned, type Source } from "./source";

/** Kinds of faults that a date with day and month swapped can cause. */
const ORDER_FAULTS: ReadonlySet<Kind> = new Set<Kind>([
  "date-order",
  "gap-or-overlap",
  "invalid-date",
  "year-on-year",
]);

/**
 * An end or event before the collection year does not belong in the return, so swapping to such a date would only hide
 * faults.
 */
const FIELDS_WITHIN_YEAR: ReadonlySet<string> = new Set(["DEC", "REVIEW", "MIS_END", "SW_DEC"]);

/** Years before the end of the collection year: the oldest care leavers have not turned 26. */
const OLDEST = 26;
/** Anything that happened to a child in care was at most this many years ago. */
const MAX_AGE_IN_YEARS = 19;

/**
 * Returns the span of plausible dates: a date of birth before the collection year ends, any other at most a year after.
 */
function spanOf(field: string, end: Day): DaySpan {
  return field === "DOB"
    ? { first: addYears(end, -OLDEST) + 1, last: end }
    : { first: addYears(end, -MAX_AGE_IN_YEARS) + 1, last: addYears(end, 1) };
}

/**
 * Proposes dates that cannot be read as written but can in another form. For findings about the order of dates, also
 * proposes readable dates with day and month swapped. A two-digit year is read as one that puts the day near the
 * return.
 */
export const dates: Source = (subject, { collection }) => {
  const { row } = subject;
  const ofOrder = subject.faults.filter(({ kind }) => ORDER_FAULTS.has(kind));
  return readableFields(row.table).flatMap((field): Candidate[] => {
    if (fieldDefinition(row.table, field)?.kind !== "date" || !isConcerned(subject, field)) return [];
    if (isUnreadable(row, field as FieldName)) {
      const text = textOf(row, field);
      const readings = dateReadings(text, spanOf(field, collection.end));
      return readings.flatMap(({ day, written }) => {
        const changes = changesOf([row, field, formatDay(day)]);
        const one = candidate(changes, `${field} "${text.trim()}" is ${written}`, "only-reading");
        return one.map((only) => ({ ...only, isRewriting: readings.length === 1 }));
      });
    }
    const day = valueOf(row, field);
    // A cell that also holds a time of day is corrected by removing the time.
    const isPlain = Number.isInteger(cellOf(row, field)) || typeof cellOf(row, field) === "string";
    const swapped = typeof day === "number" && isPlain ? exchangeDayAndMonth(day) : null;
    if (swapped === null || !isConcerned({ faults: ofOrder }, field)) return [];
    if (FIELDS_WITHIN_YEAR.has(field) && swapped < collection.start) return [];
    const evidence = `${field} with day and month swapped is ${formatDay(swapped)}`;
    return candidate(changesOf([row, field, formatDay(swapped)]), evidence, "typing-error");
  });
};

function candidate(
  changes: Candidate["changes"] | null,
  evidence: string,
  name: "only-reading" | "typing-error",
): Candidate[] {
  if (changes === null) return [];
  return [
    {
      changes,
      source: REREAD_CELL_SOURCE,
      evidence,
      criteria: [{ name, text: evidence }],
      remoteness: 0,
      isTentative: name === "typing-error",
    },
  ];
}
