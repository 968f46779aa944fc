import type { Return } from "../return/children";
import { exchangeDayAndMonth, formatDay, parseDay, partsOf, type Day } from "../return/days";
import { groupBy } from "../return/grouping";
import { fieldReader, lineReader, rowCount, type TableData } from "../return/rows";
import { fieldDefinition } from "../return/tables";
import { count, formatNumber, list } from "../return/words";

/** A cell of this year's return before and after a change, both as displayed. */
export interface ChangedCell {
  readonly sheet: string;
  readonly field: string;
  /** 1 is the first line of the sheet. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/**
 * The dates in a column of this year's return that can be read both day first and month first, in line order. At least
 * one.
 */
export interface OtherDates {
  readonly sheet: string;
  readonly field: string;
  readonly dates: readonly { readonly line: number; readonly day: Day }[];
}

/**
 * How many readable dates must be swapped in a column before its other dates become doubtful: fewer are slips. A single
 * date that can only have the month first is enough.
 */
const MIN_SWAPPED = 5;
/** How many lines are named by default. */
const MAX_LINES_NAMED = 3;

/**
 * Finds, in each column where changes swap day and month, the other dates that can be read both ways. Only the analyst
 * can tell what these mean, and there may be no finding about them.
 * @param changed the cells that are or were changed, dates or not
 */
export function findOtherDates(
  changed: readonly ChangedCell[],
  { thisYear }: Pick<Return, "thisYear">,
): OtherDates[] {
  const bySheet = groupBy(changed, ({ sheet }) => sheet);
  return [...thisYear.values()].flatMap((data) =>
    [...groupBy(bySheet.get(data.sheet) ?? [], ({ field }) => field)].flatMap(([field, cells]) =>
      fieldDefinition(data.table, field)?.kind === "date" && isUncertain(cells)
        ? otherDatesIn(data, field, new Set(cells.map(({ line }) => line)))
        : [],
    ),
  );
}

/**
 * Returns a sentence for each of these columns, with the number of dates and their lines.
 * @param changed the cells that are or were changed, dates or not
 * @param named the most lines to name
 */
export function describeOtherDates(
  changed: readonly ChangedCell[],
  tables: Pick<Return, "thisYear">,
  named = MAX_LINES_NAMED,
): string[] {
  return findOtherDates(changed, tables).map((others) => describeOthers(others, named));
}

/** Whether the changes in a column make its other dates doubtful. */
function isUncertain(cells: readonly ChangedCell[]): boolean {
  return cells.some(wasMonthFirst) || cells.filter(isSwapped).length >= MIN_SWAPPED;
}

/** Whether a date that could only be read month first now has the day first. */
function wasMonthFirst({ from, to }: ChangedCell): boolean {
  const day = parseDay(to);
  if (day === null || parseDay(from.trim()) !== null) return false;
  const { month, dayOfMonth } = partsOf(day);
  const [, first, second] = /^\s*(\d{1,2})\D+(\d{1,2})\D+\d/.exec(from) ?? [];
  return dayOfMonth > 12 && Number(first) === month && Number(second) === dayOfMonth;
}

function isSwapped({ from, to }: ChangedCell): boolean {
  const [before, after] = [parseDay(from.trim()), parseDay(to)];
  return before !== null && after !== null && exchangeDayAndMonth(before) === after;
}

/** Returns the column's other dates that can be read both ways; empty when there are none. */
function otherDatesIn(data: TableData, field: string, changedLines: ReadonlySet<number>): OtherDates[] {
  const dayAt = fieldReader(data, field);
  const lineAt = lineReader(data);
  const dates = Array.from({ length: rowCount(data) }, (_, index) => index).flatMap((index) => {
    const day = dayAt(index);
    const line = lineAt(index);
    const isOther = typeof day === "number" && exchangeDayAndMonth(day) !== null && !changedLines.has(line);
    return isOther ? [{ day, line }] : [];
  });
  return dates.length > 0 ? [{ sheet: data.sheet, field, dates }] : [];
}

/**
 * Describes how many dates in a column can be read both ways, and on which lines they are.
 * @param named the most lines to name
 */
export function describeOthers({ sheet, field, dates }: OtherDates, named = MAX_LINES_NAMED): string {
  const more = dates.length - named;
  const lines = [
    ...dates.slice(0, named).map(({ line }) => String(line)),
    ...(more > 0 ? [`${formatNumber(more)} more`] : []),
  ];
  const exampleDates = dates.slice(0, 1).map(({ day }) => formatDay(day));
  const where = `${dates.length === 1 ? "line" : "lines"} ${list(lines)} of ${sheet}`;
  const check = dates.length === 1 ? "It stays as it is. Check it" : "They stay as they are. Check them";
  return `${count(dates.length, "other date")} in ${field} could also be read with the month first, such as ${exampleDates.join()}. ${check} on ${where}.`;
}
