import { addYears, type Day } from "../../src/return/days";
import {
  collectionEnd,
  collectionStart,
  startYearOf,
  type CollectionYear,
} from "../../src/return/collection-years";
import { tablesOfYear, type TableName } from "../../src/return/tables";

/** One of the two collection years of a practice return. */
export interface YearView {
  readonly lastYear: boolean;
  /** The calendar year in which it starts: 2025 for 2025/26. */
  readonly startYear: number;
  readonly start: Day;
  readonly end: Day;
  /** The tables that the year asks for. */
  readonly tables: readonly TableName[];
}

/** The two years that a practice return covers. */
export interface World {
  readonly year: CollectionYear;
  readonly thisYear: YearView;
  readonly lastYear: YearView;
}

/** Returns the world of a collection year and the year before it. */
export function worldOf(year: CollectionYear): World {
  const start = collectionStart(year);
  const startYear = startYearOf(year);
  const tables = tablesOfYear(year);
  return {
    year,
    thisYear: { lastYear: false, startYear, start, end: collectionEnd(year), tables },
    lastYear: {
      lastYear: true,
      startYear: startYear - 1,
      start: addYears(start, -1),
      end: start - 1,
      tables: tables.filter((table) => !isNew(table, year)),
    },
  };
}

/** Whether a year is the first that asks for a table, so that last year's return did not have it. */
function isNew(table: TableName, year: CollectionYear): boolean {
  return (table === "SWEpisodes" && year === "2023/24") || (table === "DoLo" && year === "2026/27");
}
