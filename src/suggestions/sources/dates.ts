import type { Kind } from "../../../rules/rule";
import { formatDay } from "../../return/days";
import { isUnreadable, textOf, valueOf } from "../../return/rows";
import { fieldDefinition, type FieldName } from "../../return/tables";
import { changesOf, readableFields } from "../readable-fields";
import type { Candidate, SuggestionSource } from "../suggestion";
import { dateReadings, swappedDay } from "./date-readings";
import { isRead, sourceInWorkbook, type Source } from "./source";

/** Kinds of faults that a date with day and month swapped leads to. */
const FAULTS_OF_ORDER: ReadonlySet<Kind> = new Set<Kind>([
  "date-order",
  "gap-or-overlap",
  "invalid-date",
  "year-on-year",
]);

/** What the readings of dates are called. */
export const DATES_SOURCE: SuggestionSource = sourceInWorkbook("dates", "the cell itself, read another way");

/**
 * Dates that cannot be read as they stand but can be in another way of writing; and readable ones with day and month
 * swapped, where a rule on the order of dates found something.
 */
export const dates: Source = (subject, { collection }) => {
  const { row } = subject;
  const rulesOfOrder = subject.rules.filter(({ kind }) => FAULTS_OF_ORDER.has(kind));
  return readableFields(row.table).flatMap((field): Candidate[] => {
    if (fieldDefinition(row.table, field)?.kind !== "date" || !isRead(subject, field)) return [];
    if (isUnreadable(row, field as FieldName)) {
      const text = textOf(row, field);
      return dateReadings(text, collection.end).flatMap(({ day, written }) =>
        candidate(
          changesOf([row, field, formatDay(day)]),
          `${field} "${text.trim()}" is ${written}`,
          "only-reading",
        ),
      );
    }
    const day = valueOf(row, field);
    const swapped = typeof day === "number" ? swappedDay(day) : null;
    if (swapped === null || !isRead({ ...subject, rules: rulesOfOrder }, field)) return [];
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
      source: DATES_SOURCE,
      evidence,
      criteria: [{ name, text: evidence }],
      remoteness: 0,
      isTentative: name === "typing-error",
    },
  ];
}
