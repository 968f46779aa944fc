import { isBlankCell, readCell, type CellValue } from "./cells";
import { COLLECTION_YEARS, collectionYearOf, startYearOf, type CollectionYear } from "./collection-years";
import { exchangeDayAndMonth, parseMonthFirst, type Day } from "./days";
import { countedValues, type TableData } from "./rows";
import type { TableName } from "./tables";

/** Dates of events. Unlike dates of birth or planned end dates, they fall in the collection year or earlier. */
const EVENT_DATES: Partial<Record<TableName, readonly string[]>> = {
  Episodes: ["DECOM", "DEC"],
  Reviews: ["REVIEW"],
  Missing: ["MIS_START"],
  SWEpisodes: ["SW_DECOM"],
  DoLo: ["DOLO_START"],
};

/** A year with a smaller share of the dates than this is taken to hold typing errors rather than events. */
const MIN_SHARE = 0.02;
/** With this many different days in a year, about six in ten should be after the 12th, unless day and month were swapped. */
const MIN_DAYS_TO_DOUBT = 8;
const MIN_CERTAIN_SHARE = 0.2;

/**
 * Proposes the collection year of a return: the latest year with more than a few of its events. Null when no event is
 * in a year that the rule book covers. Where dates are written month first, they are read that way. A year with many
 * different days, nearly all of which could also be months, is passed over if there is another: its dates probably have
 * day and month swapped.
 */
export function proposeYear(tables: Iterable<TableData>): CollectionYear | null {
  return countsOfTables(tables).likelyYear();
}

/** Explains why the dates do not tell the collection year, in words for the user. Only for use when they do not. */
export function explainNoYear(tables: Iterable<TableData>): string {
  const { read, unread } = countsOfTables(tables);
  if (read > 0) return "The dates do not show the collection year.";
  return unread > 0
    ? "None of the dates can be read as dd/mm/yyyy, so they do not show the collection year."
    : "There is no event date, such as DECOM, to show the collection year.";
}

/**
 * Returns a warning for the user when the dates of last year's tables do not point to the year before; else nothing.
 * @param year the year of the return
 */
export function lastYearDatesWarning(lastYear: Iterable<TableData>, year: CollectionYear): string[] {
  const proposed = proposeYear(lastYear);
  const wanted = startYearOf(year) - 1;
  if (proposed === null || proposed.startsWith(String(wanted))) return [];
  const text = `${wanted}/${String(wanted + 1).slice(2)}`;
  return [
    `The dates of last year's return point to ${proposed}, not ${text}, so comparisons with last year may be wrong.`,
  ];
}

/** Counts the dates of a table that is read row by row, to propose its collection year. */
export class YearCounter {
  private readonly counts = new DateCounts();
  private readonly columns: readonly number[];
  /** The same dates recur, so each cell content is read once. */
  private readonly known = new Map<CellValue | undefined, Day | null>();

  /** @param columns index of each field among the cells of a row */
  constructor(table: TableName, columns: ReadonlyMap<string, number>) {
    this.columns = (EVENT_DATES[table] ?? []).flatMap((field) => columns.get(field) ?? []);
  }

  add(cells: readonly CellValue[]): void {
    for (const column of this.columns) {
      const cell = cells[column];
      let day = this.known.get(cell);
      if (day === undefined) {
        const { value } = readCell(cell, "date");
        this.known.set(cell, (day = typeof value === "number" ? value : null));
      }
      this.counts.add(day, cell);
    }
  }

  proposedYear(): CollectionYear | null {
    return this.counts.likelyYear();
  }
}

/** Counts of dates, for working out the year and the order of day and month. */
class DateCounts {
  /** Number of cells read as a date. */
  read = 0;
  /** Number of filled cells that could not be read as a date. */
  unread = 0;
  /** Counts by day, so that each day is examined once. */
  private readonly days = new Map<Day, number>();
  private readonly monthFirst = new Map<Day, number>();

  /**
   * @param day what the cell was read as; null when blank or unreadable
   * @param count number of rows with this cell
   */
  add(day: Day | null, cell: CellValue | undefined, count = 1): void {
    if (day !== null) {
      this.read += count;
      this.days.set(day, (this.days.get(day) ?? 0) + count);
    } else if (!isBlankCell(cell)) {
      this.unread += count;
      const meant = typeof cell === "string" ? parseMonthFirst(cell) : null;
      if (meant !== null) this.monthFirst.set(meant, (this.monthFirst.get(meant) ?? 0) + count);
    }
  }

  likelyYear(): CollectionYear | null {
    const dates = [...this.days].map(([day, count]) => ({ day, count, exchanged: exchangeDayAndMonth(day) }));
    const dayFirst = sum(dates.map(({ exchanged, count }) => (exchanged === null ? count : 0)));
    const isMonthFirst = sum(this.monthFirst.values()) > dayFirst;
    const years = new Map<CollectionYear, { count: number; days: number; certainDays: number }>();
    const add = (day: Day, count: number, isCertain: boolean) => {
      const year = collectionYearOf(day);
      if (year === null) return;
      const known = years.get(year) ?? { count: 0, days: 0, certainDays: 0 };
      years.set(year, {
        count: known.count + count,
        days: known.days + 1,
        certainDays: known.certainDays + (isCertain ? 1 : 0),
      });
    };
    for (const { day, count, exchanged } of dates) {
      add(isMonthFirst ? (exchanged ?? day) : day, count, exchanged === null);
    }
    for (const [day, count] of this.monthFirst) add(day, count, true);
    const total = sum([...years.values()].map(({ count }) => count));
    const likely = COLLECTION_YEARS.filter((year) => (years.get(year)?.count ?? 0) > total * MIN_SHARE);
    const certain = likely.filter((year) => {
      const { days = 0, certainDays = 0 } = years.get(year) ?? {};
      return days < MIN_DAYS_TO_DOUBT || certainDays > days * MIN_CERTAIN_SHARE;
    });
    return certain.at(-1) ?? likely.at(-1) ?? null;
  }
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function countsOfTables(tables: Iterable<TableData>): DateCounts {
  const counts = new DateCounts();
  for (const data of tables) {
    for (const field of EVENT_DATES[data.table] ?? []) {
      for (const { value, cell, count } of countedValues(data, field)) {
        counts.add(typeof value === "number" ? value : null, cell, count);
      }
    }
  }
  return counts;
}
