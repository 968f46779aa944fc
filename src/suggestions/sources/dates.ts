import type { Kind } from "../../../rules/rule";
import { formatDay } from "../../return/days";
import { cellOf, isUnreadable, textOf, valueOf } from "../../return/rows";
import { fieldDefinition, type FieldName } from "../../return/tables";
import { changesOf, readableFields } from "../readable-fields";
import type { Candidate } from "../suggestion";
import { dateReadings, swappedDay } from "./date-readings";
import { CELL_ITSELF, isConcerned, type Source } from "./source";

/** Kinds of faults that a date with day and month swapped leads to. */
const FAULTS_OF_ORDER: ReadonlySet<Kind> = new Set<Kind>([
  "date-order",
  "gap-or-overlap",
  "invalid-date",
  "year-on-year",
]);

/**
 * Dates that cannot be read as they stand but can be in another way of writing; and readable ones with day and month
 * swapped, where what was found is about the order of dates.
 */
export const dates: Source = (subject, { collection }) => {
  const { row } = subject;
  const ofOrder = subject.faults.filter(({ kind }) => FAULTS_OF_ORDER.has(kind));
  return readableFields(row.table).flatMap((field): Candidate[] => {
    if (fieldDefinition(row.table, field)?.kind !== "date" || !isConcerned(subject, field)) return [];
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
    // A cell that also holds a time of day is put right by leaving the time out.
    const isPlain = Number.isInteger(cellOf(row, field)) || typeof cellOf(row, field) === "string";
    const swapped = typeof day === "number" && isPlain ? swappedDay(day) : null;
    if (swapped === null || !isConcerned({ faults: ofOrder }, field)) return [];
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
      source: CELL_ITSELF,
      evidence,
      criteria: [{ name, text: evidence }],
      remoteness: 0,
      isTentative: name === "typing-error",
    },
  ];
}
