import { startYearOf, type CollectionYear } from "../../return/collection-years";
import type { TableName } from "../../return/tables";
import {
  mayNameLastYear,
  namedYears,
  namesLastYear,
  haveSameYear,
  yearInName,
} from "../../return/detect-tables";

/** What shows the year of a table. */
export interface DatedTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly container: string | null;
  readonly proposedYear: CollectionYear | null;
  /** Null if it is not known which table it is. */
  readonly table: TableName | null;
}

/** Whose year a table seems to belong to: this year's, last year's or another's. */
export type ProposedYear = "this" | "last" | "other";

/**
 * Proposes the year of each table:
 *
 * - The table's dates decide, compared with those of the open workbook and of the other tables.
 * - The table's name decides instead if the dates do not settle it, or if it says last year and another copy of the
 *   same table is named as this year's. "Last" alone may also mean the last extract, so it counts only if a table
 *   named that way has dates before this year's.
 * - A table without dates, unless named last year's, takes the year that dates give to tables named after the same
 *   year.
 * - Otherwise a table without dates, or with dates older than last year's, follows the tables that came with it in
 *   the same file or folder, and that are named after the same year if its own name has one.
 * - If none of those settles it, the table takes the year that its folder names.
 *
 * @param workbookYear the collection year of the open workbook; null if it is not known
 */
export function proposeYears(
  tables: readonly DatedTable[],
  workbookYear: CollectionYear | null,
): readonly ProposedYear[] {
  const start = thisYearsStart(tables, workbookYear);
  const byName = (table: DatedTable): ProposedYear => {
    const year = yearInName(nameOf(table), start);
    return typeof year === "string" ? year : "other";
  };
  const byDates = ({ proposedYear }: DatedTable): ProposedYear | null =>
    start === null || proposedYear === null ? null : yearBeside(startYearOf(proposedYear), start);
  const isEarlier = (table: DatedTable) => (byDates(table) ?? "this") !== "this";
  const lastIsEarlier = tables.some((table) => mayNameLastYear(nameOf(table)) && isEarlier(table));
  const isOtherOf = (table: DatedTable) =>
    tables.some((other) => other !== table && other.table === table.table && byName(other) === "this");
  const told = tables.map((table): ProposedYear | null => {
    const name = nameOf(table);
    if (namesLastYear(name, null) && table.table !== null && isOtherOf(table)) return "last";
    const dated = byDates(table);
    if (dated === "this" || dated === "last") return dated;
    if (byName(table) === "last" || (lastIsEarlier && mayNameLastYear(name))) return "last";
    return namedYears(name) === null ? dated : byName(table);
  });
  const yearOfAlike = (table: DatedTable): ProposedYear | null => {
    if (byDates(table) !== null || namesLastYear(nameOf(table), null)) return null;
    const years = tables.flatMap((other, place) => {
      const isAlike = haveSameYear(nameOf(other), nameOf(table)) && sourceOf(other) === sourceOf(table);
      return isAlike && byDates(other) !== null ? (told[place] ?? []) : [];
    });
    const [year, ...more] = new Set(years);
    const isSecond = year === "this" && table.table !== null && isOtherOf(table);
    return more.length > 0 || isSecond ? null : (year ?? null);
  };
  return tables.map((table, index) => {
    const own = yearOfAlike(table) ?? told[index] ?? null;
    if (own === "this" || own === "last") return own;
    const year = namedYears(nameOf(table))?.start ?? null;
    const beside = tables.flatMap((other, place) => {
      const isAlike = year === null || namedYears(nameOf(other))?.start === year;
      const isBeside = place !== index && isAlike && sourceOf(other) === sourceOf(table);
      return isBeside ? [{ table: other.table, year: told[place] ?? null }] : [];
    });
    // If the table of that year is here too, one with older dates does not belong to it.
    if (own === "other" && beside.some((other) => other.table === table.table)) return own;
    const years = beside.flatMap((other) => other.year ?? []);
    const sure = years.filter((one) => one !== "other");
    if (sure.length > 0) return sure.every((one) => one === "last") ? "last" : "this";
    return own ?? years[0] ?? yearFromFolder(table, start);
  });
}

/**
 * Compares a start year with this year's. A year later than this year's can come only from the dates of a table named
 * last year's.
 */
function yearBeside(own: number, start: number): ProposedYear {
  return own >= start ? "this" : own === start - 1 ? "last" : "other";
}

/**
 * Returns the calendar year in which this year's collection begins: the latest that dates give, or else the latest in
 * a name; null if there is neither.
 */
function thisYearsStart(tables: readonly DatedTable[], workbookYear: CollectionYear | null): number | null {
  const candidates = tables.filter((table) => !namesLastYear(nameOf(table), null));
  const dated = [...candidates.map(({ proposedYear }) => proposedYear), workbookYear].flatMap((year) =>
    year === null ? [] : [startYearOf(year)],
  );
  if (dated.length > 0) return Math.max(...dated);
  const named = candidates.flatMap((table) => startNamed(table) ?? []);
  return named.length > 0 ? Math.max(...named) : null;
}

/**
 * Matches the name of a folder with last year's files. It is stricter than for a table's name, because "last" alone
 * may also mean the last extract.
 */
const FOLDER_OF_LAST_YEAR = /(last|prev(ious)?)[\s_-]*(year|yr)|^(last|prev(ious)?)$/i;

/** Returns the year named by the innermost folder that names one; this year's if none does. */
function yearFromFolder(table: DatedTable, start: number | null): ProposedYear {
  for (const folder of foldersOf(table)) {
    if (FOLDER_OF_LAST_YEAR.test(folder)) return "last";
    const years = namedYears(folder);
    if (years) return start === null ? "this" : yearBeside(years.start, start);
  }
  return "this";
}

/**
 * Returns the calendar year in which the year begins that the table's name, or else its folder's, gives; null if
 * neither gives one.
 */
function startNamed(table: DatedTable): number | null {
  const names = [nameOf(table), ...foldersOf(table).filter((folder) => !FOLDER_OF_LAST_YEAR.test(folder))];
  return names.map(namedYears).find((years) => years !== null)?.start ?? null;
}

function nameOf({ file, sheet }: DatedTable): string {
  return sheet ?? (file.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "");
}

/** Returns the folders of a file, the innermost first. */
function foldersOf({ file }: DatedTable): string[] {
  return file.split("/").slice(0, -1).reverse();
}

/** Returns the file with several tables, or the folder, in which a table was found. */
function sourceOf({ file, container }: DatedTable): string {
  return container ?? file.slice(0, file.lastIndexOf("/") + 1);
}
