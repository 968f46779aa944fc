import { readCell, type CellValue } from "./cells";
import { COLLECTION_YEARS, collectionYearOf, type CollectionYear } from "./collection-years";
import { fieldReader, rowCount, type TableData } from "./rows";
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

/**
 * The collection year that a return seems to be for: the latest year in which more than a few of its events lie. Null
 * when none lies in a year that the rule book covers.
 */
export function proposeYear(tables: Iterable<TableData>): CollectionYear | null {
  return likelyYear(countsOfTables(tables));
}

/** Counts dates of a table that is read row by row, for proposing the year that they speak for. */
export class YearCounter {
  private readonly counts: YearCounts = new Map();
  private readonly columns: readonly number[];
  private readonly yearOfCell = yearReader();

  /** @param columns place of each field among the cells of a row */
  constructor(table: TableName, columns: ReadonlyMap<string, number>) {
    this.columns = (EVENT_DATES[table] ?? []).flatMap((field) => columns.get(field) ?? []);
  }

  add(cells: readonly CellValue[]): void {
    for (const column of this.columns) {
      count(this.counts, this.yearOfCell(cells[column]));
    }
  }

  proposedYear(): CollectionYear | null {
    return likelyYear(this.counts);
  }
}

/** How many of the dates lie in each collection year. */
type YearCounts = Map<CollectionYear, number>;

function count(counts: YearCounts, year: CollectionYear | null): void {
  if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
}

function likelyYear(counts: YearCounts): CollectionYear | null {
  let total = 0;
  for (const number of counts.values()) total += number;
  const likely = COLLECTION_YEARS.filter((year) => (counts.get(year) ?? 0) > total * SMALLEST_SHARE);
  return likely[likely.length - 1] ?? null;
}

function countsOfTables(tables: Iterable<TableData>): YearCounts {
  const counts: YearCounts = new Map();
  for (const data of tables) {
    for (const field of EVENT_DATES[data.table] ?? []) {
      const dayAt = fieldReader(data, field);
      for (let index = 0; index < rowCount(data); index++) {
        const day = dayAt(index);
        if (typeof day === "number") count(counts, collectionYearOf(day));
      }
    }
  }
  return counts;
}

/** The same days come again and again: each is read once. */
function yearReader(): (cell: CellValue | undefined) => CollectionYear | null {
  const known = new Map<CellValue | undefined, CollectionYear | null>();
  return (cell) => {
    let year = known.get(cell);
    if (year === undefined) {
      const { value } = readCell(cell, "date");
      year = typeof value === "number" ? collectionYearOf(value) : null;
      known.set(cell, year);
    }
    return year;
  };
}
