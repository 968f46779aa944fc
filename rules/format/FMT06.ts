import { exchangeDayAndMonth, type Day } from "../../src/return/days";
import { fieldReader, rowAt, rowCount, valueOf, type AnyRow } from "../../src/return/rows";
import type { MarkedRow } from "../rule";
import { defineFormatCheck, type FormatContext } from "./format-check";

/** Dates that can be planned, so they may be after the end of the collection year. */
const MAY_LIE_AHEAD: ReadonlySet<string> = new Set(["DUC", "DOLO_END"]);

export default defineFormatCheck({
  code: "FMT06",
  kind: "invalid-date",
  severity: "query",
  title: "day and month may be swapped",
  message:
    "The date is after the collection year, before birth or not the same as DOB in the Header; with day and month swapped it fits.",
  fix: "Look up the date. If day and month were swapped, other dates that came the same way may be swapped too.",
  trigger:
    "A date that can be read, with a day of 12 or less that is not the month, is after 31 March of the collection year or before the child's date of birth, and is neither when day and month are swapped. Or a DOB is the child's DOB in the Header with day and month swapped. There is no finding when the date of birth itself may be the one swapped. DUC and DOLO_END may be after the year end.",
  check(context) {
    const { columns, data, report } = context;
    const birthAt = fieldReader(data, "DOB");
    const dates = columns.flatMap(({ field, kind }) =>
      kind === "date" ? [{ field, dayAt: fieldReader(data, field) }] : [],
    );
    const headerBirthAt = context.index.headerBirthReader(data);
    for (let index = 0; index < rowCount(data); index++) {
      let found: string[] | null = null;
      const headerBirth = headerBirthAt(index);
      const birth = headerBirth ?? dayOrNull(birthAt(index));
      for (const { field, dayAt } of dates) {
        const day = dayAt(index);
        if (typeof day !== "number") continue;
        const isFound =
          field === "DOB"
            ? isBirthTurnedRound(day, headerBirth, context.collection.end)
            : isTurnedRound(day, field, birth, context.collection.end);
        if (isFound) (found ??= []).push(field);
      }
      const row = found && rowAt(data, index);
      if (found && row) report({ row, fields: found }, ...headerOfOtherBirth(row, found, context));
    }
  },
});

function dayOrNull(value: unknown): Day | null {
  return typeof value === "number" ? value : null;
}

/**
 * Whether a date is probably swapped: it is too late or too early, and would not be with day and month exchanged.
 * @param birth from this year's Header, else from the row itself; null when neither has it
 */
function isTurnedRound(day: Day, field: string, birth: Day | null, end: Day): boolean {
  const isLate = day > end && !MAY_LIE_AHEAD.has(field);
  const isEarly = birth !== null && day < birth;
  if (!isLate && !isEarly) return false;
  const exchanged = exchangeDayAndMonth(day);
  if (exchanged === null || exchanged > end || (birth !== null && exchanged < birth)) return false;
  return !(isEarly && couldBirthBeTurnedRound(birth, day));
}

/**
 * Whether a date of birth is probably swapped.
 * @param headerBirth undefined when the Header has no row for the child
 */
function isBirthTurnedRound(birth: Day, headerBirth: Day | null | undefined, end: Day): boolean {
  if (birth <= end && (headerBirth === undefined || headerBirth === birth)) return false;
  const exchanged = exchangeDayAndMonth(birth);
  if (exchanged === null) return false;
  return birth > end ? exchanged <= end : headerBirth === exchanged;
}

/** Whether the date of birth with day and month swapped would not be after the day either. */
function couldBirthBeTurnedRound(birth: Day, day: Day): boolean {
  const exchanged = exchangeDayAndMonth(birth);
  return exchanged !== null && exchanged <= day;
}

/** Returns the Header's row, marked at DOB, if the DOB of another table differs from it. */
function headerOfOtherBirth(row: AnyRow, fields: readonly string[], { index }: FormatContext): MarkedRow[] {
  const header = row.CHILD === null ? undefined : index.headerOf(row.CHILD);
  const isOther = header !== undefined && header.DOB !== valueOf(row, "DOB");
  return fields.includes("DOB") && isOther ? [{ row: header, fields: ["DOB"] }] : [];
}
