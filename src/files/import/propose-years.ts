import { startYearOf, type CollectionYear } from "../../return/collection-years";
import type { TableName } from "../../return/tables";
import {
  mayNameLastYear,
  namedYears,
  namesLastYear,
  nameSameYear,
  yearNamed,
} from "../../return/detect-tables";

/** What tells the year of a table. */
export interface DatedTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly container: string | null;
  readonly proposedYear: CollectionYear | null;
  /** Null where it is not known which table it is. */
  readonly table: TableName | null;
}

/** Whose year a table seems to be of: this year's, last year's or another's. */
export type ProposedYear = "this" | "last" | "other";

/**
 * Proposes for each table of which year it is: by its dates, beside those of the open workbook and of the other tables, or,
 * where they do not tell or another is this year's table, by its name. "Last" alone, which may also be the last extract, says
 * so where the dates of another table with such a name do. Tables without dates are of the year that dates tell of those
 * named after the same year; else they, and tables with older dates than last year's, follow those that came with them in the
 * same file or folder, under the same year if their name has one; where none of those tells it either, they are of the year
 * that the folder names.
 * @param workbookYear the collection year of the open workbook; null when it is not known
 */
export function proposeYears(
  tables: readonly DatedTable[],
  workbookYear: CollectionYear | null,
): readonly ProposedYear[] {
  const start = thisYearsStart(tables, workbookYear);
  const byName = (table: DatedTable): ProposedYear => {
    const year = yearNamed(nameOf(table), start);
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
  const toldByAlike = (table: DatedTable): ProposedYear | null => {
    if (byDates(table) !== null || namesLastYear(nameOf(table), null)) return null;
    const years = tables.flatMap((other, place) => {
      const isAlike = nameSameYear(nameOf(other), nameOf(table)) && cameFrom(other) === cameFrom(table);
      return isAlike && byDates(other) !== null ? (told[place] ?? []) : [];
    });
    const [year, ...more] = new Set(years);
    const isSecond = year === "this" && table.table !== null && isOtherOf(table);
    return more.length > 0 || isSecond ? null : (year ?? null);
  };
  return tables.map((table, index) => {
    const own = toldByAlike(table) ?? told[index] ?? null;
    if (own === "this" || own === "last") return own;
    const year = namedYears(nameOf(table))?.start ?? null;
    const beside = tables.flatMap((other, place) => {
      const isAlike = year === null || namedYears(nameOf(other))?.start === year;
      const isBeside = place !== index && isAlike && cameFrom(other) === cameFrom(table);
      return isBeside ? [{ table: other.table, year: told[place] ?? null }] : [];
    });
    // Beside the table of its year another one of older dates is no part of it.
    if (own === "other" && beside.some((other) => other.table === table.table)) return own;
    const years = beside.flatMap((other) => other.year ?? []);
    const sure = years.filter((one) => one !== "other");
    if (sure.length > 0) return sure.every((one) => one === "last") ? "last" : "this";
    return own ?? years[0] ?? toldByFolder(table, start);
  });
}

/** A later year than this one is only in the dates of what is named last year's. */
function yearBeside(own: number, start: number): ProposedYear {
  return own >= start ? "this" : own === start - 1 ? "last" : "other";
}

/** The calendar year in which this year's collection begins: by the dates, else by the latest year in a name. */
function thisYearsStart(tables: readonly DatedTable[], workbookYear: CollectionYear | null): number | null {
  const candidates = tables.filter((table) => !namesLastYear(nameOf(table), null));
  const dated = [...candidates.map(({ proposedYear }) => proposedYear), workbookYear].flatMap((year) =>
    year === null ? [] : [startYearOf(year)],
  );
  if (dated.length > 0) return Math.max(...dated);
  const named = candidates.flatMap((table) => startNamed(table) ?? []);
  return named.length > 0 ? Math.max(...named) : null;
}

/** "last" alone may also be the last extract: of a folder's name more is asked than of a table's. */
const FOLDER_OF_LAST_YEAR = /(last|prev(ious)?)[\s_-]*(year|yr)|^(last|prev(ious)?)$/i;

/** The year that the innermost folder names whose name tells one; this year's where none does. */
function toldByFolder(table: DatedTable, start: number | null): ProposedYear {
  for (const folder of foldersOf(table)) {
    if (FOLDER_OF_LAST_YEAR.test(folder)) return "last";
    const years = namedYears(folder);
    if (years) return start === null ? "this" : yearBeside(years.start, start);
  }
  return "this";
}

/** The calendar year in which the year begins that a table's name or its folder's tells. */
function startNamed(table: DatedTable): number | null {
  const names = [nameOf(table), ...foldersOf(table).filter((folder) => !FOLDER_OF_LAST_YEAR.test(folder))];
  return names.map(namedYears).find((years) => years !== null)?.start ?? null;
}

function nameOf({ file, sheet }: DatedTable): string {
  return sheet ?? (file.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "");
}

/** The folders of a file, the innermost first. */
function foldersOf({ file }: DatedTable): string[] {
  return file.split("/").slice(0, -1).reverse();
}

/** The file with several tables, or the folder, in which a table was found. */
function cameFrom({ file, container }: DatedTable): string {
  return container ?? file.slice(0, file.lastIndexOf("/") + 1);
}
