import type { Return } from "../return/children";
import { exchangeDayAndMonth, formatDay, parseDay, partsOf, type Day } from "../return/days";
import { groupBy } from "../return/grouping";
import { fieldReader, lineReader, rowCount, type TableData } from "../return/rows";
import { fieldDefinition } from "../return/tables";
import { count, formatNumber, list } from "../return/words";

/** A cell of this year's return before and after a change, both as a person reads them. */
export interface ChangedCell {
  readonly sheet: string;
  readonly field: string;
  /** 1 is the first line of the sheet. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/** Dates of a column of this year's return that can be read both ways, in the order of their lines; there is at least one. */
export interface OtherDates {
  readonly sheet: string;
  readonly field: string;
  readonly dates: readonly { readonly line: number; readonly day: Day }[];
}

/**
 * So many dates that could be read must be swapped in a column before its other dates are doubted: fewer are slips. One that
 * can only have the month first is enough.
 */
const FEWEST_SWAPPED = 5;
/** So many lines are named, unless more are asked for. */
const LINES_NAMED = 3;

/**
 * The other dates that can be read both ways, of each column in which changes take the month for the day. Nobody but the
 * analyst can tell what these mean, and no rule need find anything in them.
 * @param changed the cells that are or were changed, dates or not
 */
export function findOtherDates(
  changed: readonly ChangedCell[],
  { thisYear }: Pick<Return, "thisYear">,
): OtherDates[] {
  const bySheet = groupBy(changed, ({ sheet }) => sheet);
  return [...thisYear.values()].flatMap((data) =>
    [...groupBy(bySheet.get(data.sheet) ?? [], ({ field }) => field)].flatMap(([field, cells]) =>
      fieldDefinition(data.table, field)?.kind === "date" && isDoubted(cells)
        ? othersIn(data, field, new Set(cells.map(({ line }) => line)))
        : [],
    ),
  );
}

/**
 * A sentence for each of these columns: how many dates there are, and where they stand.
 * @param changed the cells that are or were changed, dates or not
 * @param named so many lines are named at most
 */
export function describeOtherDates(
  changed: readonly ChangedCell[],
  tables: Pick<Return, "thisYear">,
  named = LINES_NAMED,
): string[] {
  return findOtherDates(changed, tables).map((others) => describeOthers(others, named));
}

/** Whether what is changed in a column makes its other dates doubtful. */
function isDoubted(cells: readonly ChangedCell[]): boolean {
  return cells.some(hadMonthFirst) || cells.filter(isSwapped).length >= FEWEST_SWAPPED;
}

/** Whether a date that had the month first, and could not have the day there, has the day first now. */
function hadMonthFirst({ from, to }: ChangedCell): boolean {
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

/** None where no other date of the column can be read both ways. */
function othersIn(data: TableData, field: string, changedLines: ReadonlySet<number>): OtherDates[] {
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
 * How many dates there are in a column that can be read both ways, and where they stand.
 * @param named so many lines are named at most
 */
export function describeOthers({ sheet, field, dates }: OtherDates, named = LINES_NAMED): string {
  const more = dates.length - named;
  const lines = [
    ...dates.slice(0, named).map(({ line }) => String(line)),
    ...(more > 0 ? [`${formatNumber(more)} more`] : []),
  ];
  const such = dates.slice(0, 1).map(({ day }) => formatDay(day));
  const where = `${dates.length === 1 ? "line" : "lines"} ${list(lines)} of ${sheet}`;
  const check = dates.length === 1 ? "It stays as it is. Check it" : "They stay as they are. Check them";
  return `${count(dates.length, "other date")} in ${field} could also be read with the month first, such as ${such.join()}. ${check} on ${where}.`;
}
