import { isBlankCell, readCell, type CellValue } from "./cells";
import { COLLECTION_YEARS, collectionYearOf, startYearOf, type CollectionYear } from "./collection-years";
import { exchangeDayAndMonth, parseMonthFirst, type Day } from "./days";
import { countedValues, type TableData } from "./rows";
import type { TableName } from "./tables";

/** Dates of events: they lie in the collection year or before it, unlike dates of birth or planned ends. */
const EVENT_DATES: Partial<Record<TableName, readonly string[]>> = {
  Episodes: ["DECOM", "DEC"],
  Reviews: ["REVIEW"],
  Missing: ["MIS_START"],
  SWEpisodes: ["SW_DECOM"],
  DoLo: ["DOLO_START"],
};

/** A year with a smaller share of the dates than this holds typing errors rather than a year's events. */
const SMALLEST_SHARE = 0.02;
/** Of so many days of a year about two thirds are after the 12th, unless day and month were exchanged. */
const FEWEST_DAYS_TO_DOUBT = 8;
const SMALLEST_SHARE_CERTAIN = 0.2;

/**
 * The collection year that a return seems to be for: the latest year in which more than a few of its events lie. Null
 * when none lies in a year that the rule book covers. Where the dates have the month first they count as what they mean, and
 * a year with many days of which nearly all could be months is passed over if there is another: there the two were exchanged.
 */
export function proposeYear(tables: Iterable<TableData>): CollectionYear | null {
  return countsOfTables(tables).likelyYear();
}

/** Why the dates do not tell the collection year, in words for the user; where they do, this is not so. */
export function whyNoYear(tables: Iterable<TableData>): string {
  const { read, unread } = countsOfTables(tables);
  if (read > 0) return "The dates do not show the collection year.";
  return unread > 0
    ? "None of the dates can be read as dd/mm/yyyy, so they do not show the collection year."
    : "There is no event date, such as DECOM, to show the collection year.";
}

/**
 * What is said of last year's tables, in words for the user, when their dates do not speak for the year before.
 * @param year the year of the return
 */
export function datesOfLastYearText(lastYear: Iterable<TableData>, year: CollectionYear): string[] {
  const told = proposeYear(lastYear);
  const wanted = startYearOf(year) - 1;
  if (told === null || told.startsWith(String(wanted))) return [];
  const text = `${wanted}/${String(wanted + 1).slice(2)}`;
  return [
    `The dates of last year's return point to ${told}, not ${text}, so comparisons with last year may be wrong.`,
  ];
}

/** Counts dates of a table that is read row by row, for proposing the year that they speak for. */
export class YearCounter {
  private readonly counts = new DateCounts();
  private readonly columns: readonly number[];
  /** The same days come again and again: each is read once. */
  private readonly known = new Map<CellValue | undefined, Day | null>();

  /** @param columns place of each field among the cells of a row */
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

/** Dates by what they tell of the year, and of the order of day and month. */
class DateCounts {
  /** Dates that were read. */
  read = 0;
  /** Texts and the like in the place of a date. */
  unread = 0;
  /** By day, for one look at each. */
  private readonly days = new Map<Day, number>();
  private readonly monthFirst = new Map<Day, number>();

  /**
   * @param day what the cell was read as; null for a blank or unreadable one
   * @param count number of rows with it
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
    const likely = COLLECTION_YEARS.filter((year) => (years.get(year)?.count ?? 0) > total * SMALLEST_SHARE);
    const beyondDoubt = likely.filter((year) => {
      const { days = 0, certainDays = 0 } = years.get(year) ?? {};
      return days < FEWEST_DAYS_TO_DOUBT || certainDays > days * SMALLEST_SHARE_CERTAIN;
    });
    return beyondDoubt.at(-1) ?? likely.at(-1) ?? null;
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
