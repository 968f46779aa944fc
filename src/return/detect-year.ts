import { startYearOf } from "./collection-years";
import { mayNameLastYear, namedYears, namesLastYear, haveSameYear, yearInName } from "./detect-tables";
import { proposeYear } from "./propose-year";
import type { TableData } from "./rows";

/** A table that was read, and the name that may tell its year: that of its sheet or file. */
export interface NamedTable {
  readonly name: string;
  readonly data: TableData;
}

/** A year that is neither the return's nor the one before. */
export interface OtherYear {
  readonly isEarlier: boolean;
  /** The calendar year in which it begins; null when the names do not tell for certain. */
  readonly start: number | null;
}

/** The year of a table, relative to the year of its return. */
export type DetectedYear = "this" | "last" | OtherYear;

export interface YearDetector {
  /** The calendar year in which the year of the return begins; null when neither dates nor names tell. */
  readonly start: number | null;
  readonly yearOf: (table: NamedTable) => DetectedYear;
}

/**
 * Works out the year of each table of a return.
 *
 * - The name of a table decides, with two exceptions: its dates are this year's and no other sheet could be this year's
 *   table, or its dates are last year's and the name says another year.
 * - "Last" alone may also mean the last extract. It counts only when the dates of that table, or of another with such a
 *   name, are of an earlier year.
 * - A table without dates takes the year that the dates show for tables named after the same year, unless this year
 *   would then have the same table twice.
 * - A year that stands alone in a name may be that of the extract. If a table without dates has only that, and no other
 *   sheet holds the same table, it is this year's.
 */
export function createYearDetector(tables: readonly NamedTable[]): YearDetector {
  const candidates = tables.filter(({ name }) => !namesLastYear(name, null));
  const byDates = startOf(candidates);
  const start = thisYearsStart(candidates, byDates);
  const isCertain = byDates === null || byDates === start;
  const byName = (name: string): DetectedYear => {
    const year = yearInName(name, start);
    return typeof year === "string"
      ? year
      : { isEarlier: start !== null && year.start < start, start: isCertain ? year.start : null };
  };
  const starts = new Map<NamedTable, number | null>();
  const ownStart = (table: NamedTable) => {
    const known = starts.get(table);
    const own = known === undefined ? startOf([table]) : known;
    starts.set(table, own);
    return own;
  };
  const isEarlier = (table: NamedTable) => {
    const own = ownStart(table);
    return own !== null && byDates !== null && own < byDates;
  };
  const named = tables.filter(({ name }) => mayNameLastYear(name));
  const lastIsEarlier = named.some(isEarlier);
  const yearOf = (table: NamedTable): DetectedYear => {
    const detected = lastIsEarlier && named.includes(table) ? "last" : byName(table.name);
    if (detected === "this") return detected;
    const own = ownStart(table);
    const others = candidates.filter((other) => other !== table && other.data.table === table.data.table);
    const isOther = others.some((other) => byName(other.name) === "this");
    if (own === null && !namesLastYear(table.name, null)) {
      const alike = tables.filter(
        (other) => haveSameYear(other.name, table.name) && ownStart(other) !== null,
      );
      const [year, ...more] = new Set(alike.map(yearOf));
      if (more.length === 0 && (year === "last" || (year === "this" && !isOther))) return year;
    }
    if (typeof detected !== "string" && own !== null && own + 1 === byDates) return "last";
    const hasOnlyOneYear = own === null && typeof detected !== "string" && !namedYears(table.name)?.isPair;
    if (hasOnlyOneYear) return others.length > 0 ? detected : "this";
    return own === null || own !== byDates || isOther ? detected : "this";
  };
  return { start: byDates ?? start, yearOf };
}

/**
 * Works out the year of each table that was supplied as last year's. Those may hold other years too: if they include
 * this year's, the tables of the year before it count, else those of their own latest year.
 * @param thisYearsStart the calendar year in which this year's return begins; null when it is not known
 */
export function createLastYearDetector(
  tables: readonly NamedTable[],
  thisYearsStart: number | null,
): (table: NamedTable) => "last" | OtherYear {
  const { start, yearOf } = createYearDetector(tables);
  const detected = new Map(tables.map((table) => [table, yearOf(table)]));
  const ofYear = (year: "this" | "last") => tables.filter((table) => detected.get(table) === year);
  const [latest, before] = [ofYear("this"), ofYear("last")];
  const includesThisYear = start !== null && start === thisYearsStart && before.length > 0;
  /** A name may say "last year" because the table is last year's from the point of view of this year's return. */
  const isOnlyCopy = ({ name, data }: NamedTable) =>
    namedYears(name) === null && !latest.some((other) => other.data.table === data.table);
  return (table) => {
    const year = detected.get(table) ?? "this";
    if (typeof year !== "string") return year;
    if (includesThisYear) return year === "last" ? "last" : { isEarlier: false, start };
    if (year === "this" || latest.length === 0 || isOnlyCopy(table)) return "last";
    return { isEarlier: true, start: start === null ? null : start - 1 };
  };
}

/** Explains, in words for the user, that a table is left out because of its year. */
export function otherYearText({ isEarlier, start }: OtherYear): string {
  const year = start === null ? "" : ` (${start}/${String(start + 1).slice(2)})`;
  return `From ${isEarlier ? "an earlier" : "another"} year${year}, so left out.`;
}

/**
 * Returns the calendar year in which the collection year starts, for recognising sheets of other years by the year in
 * their name. The dates decide, unless every sheet is named after a year and none after the year of the dates. Then the
 * names count years another way ("2025" for 2025/26), and the latest of them is this year's. Null when neither tells.
 */
function thisYearsStart(candidates: readonly NamedTable[], byDates: number | null): number | null {
  const named = candidates.flatMap(({ name }) => namedYears(name)?.start ?? []);
  const namesAgree = named.length < candidates.length || named.some((year) => year === byDates);
  if (byDates !== null && namesAgree) return byDates;
  return named.length > 0 ? Math.max(...named) : byDates;
}

/** Returns the calendar year in which the year proposed by the dates begins; null when there is none. */
function startOf(tables: readonly NamedTable[]): number | null {
  const proposed = proposeYear(tables.map(({ data }) => data));
  return proposed === null ? null : startYearOf(proposed);
}
