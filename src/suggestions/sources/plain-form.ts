import { isOrdinaryText, plainText } from "../../../rules/format/plain-text";
import { cellText } from "../../return/cells";
import { formatDay } from "../../return/days";
import { cellOf, isUnreadable, valueOf } from "../../return/rows";
import { fieldDefinition, type FieldName } from "../../return/tables";
import { changesOf, readableFields } from "../readable-fields";
import type { Candidate } from "../suggestion";
import { REREAD_CELL_SOURCE, isConcerned, type Source } from "./source";

/**
 * Proposes the same value in plain form: without surrounding spaces and invisible characters, in letters of our
 * alphabet, and real dates without a time of day.
 */
export const plainForm: Source = (subject) =>
  readableFields(subject.row.table).flatMap((field): Candidate[] => {
    if (field === "CHILD" || !isConcerned(subject, field)) return [];
    const { row } = subject;
    const cell = cellOf(row, field) ?? null;
    const value = valueOf(row, field);
    if (typeof cell === "string" && isOrdinaryText(cell)) return [];
    const hasTime = typeof cell === "number" && !Number.isInteger(cell) && typeof value === "number";
    const plain = hasTime ? formatDay(value) : plainText(cellText(cell));
    const changes = plain === "" ? null : changesOf([row, field, plain]);
    if (changes === null) return [];
    const text = hasTime
      ? "without its time of day"
      : "without spaces or characters that do not belong to it";
    return [
      {
        changes,
        source: REREAD_CELL_SOURCE,
        evidence: `${field} ${plain}: the same ${text}`,
        criteria: [{ name: "only-reading", text }],
        remoteness: 0,
        isRewriting:
          fieldDefinition(row.table, field)?.kind === "date" && isUnreadable(row, field as FieldName),
      },
    ];
  });
