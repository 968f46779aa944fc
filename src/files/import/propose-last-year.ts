import { startYearOf, type CollectionYear } from "../../return/collection-years";
import type { TableName } from "../../return/tables";
import { mayNameLastYear, namedYears, namesLastYear } from "../../return/detect-tables";

/** What tells the year of a table. */
export interface DatedTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly container: string | null;
  readonly proposedYear: CollectionYear | null;
  /** Null where it is not known which table it is. */
  readonly table: TableName | null;
}

/**
 * Proposes for each table whether it is last year's: its dates lie in an earlier year than those of the open workbook or of
 * the other tables, or, where they do not tell or another is this year's table, its name says so. "Last" alone, which may also
 * be the last extract, says so where the dates of another table with such a name do. Tables without dates follow those that
 * came with them in the same file or folder; where none of those has dates either, they are of the year that the folder names.
 * @param workbookYear the collection year of the open workbook; null when it is not known
 */
export function proposeLastYear(
  tables: readonly DatedTable[],
  workbookYear: CollectionYear | null,
): readonly boolean[] {
  const start = thisYearsStart(tables, workbookYear);
  const isEarlier = ({ proposedYear }: DatedTable) =>
    start !== null && proposedYear !== null && startYearOf(proposedYear) < start;
  const lastIsEarlier = tables.some((table) => mayNameLastYear(nameOf(table)) && isEarlier(table));
  const isOtherOf = (table: DatedTable) =>
    tables.some(
      (other) => other !== table && other.table === table.table && !namesLastYear(nameOf(other), start),
    );
  const told = tables.map((table): boolean | null => {
    if (namesLastYear(nameOf(table), null) && table.table !== null && isOtherOf(table)) return true;
    if (start !== null && table.proposedYear !== null) return isEarlier(table);
    if (namesLastYear(nameOf(table), start)) return true;
    if (lastIsEarlier && mayNameLastYear(nameOf(table))) return true;
    return namedYears(nameOf(table))?.start === start ? false : null;
  });
  return tables.map((table, index) => {
    const own = told[index] ?? null;
    if (own !== null) return own;
    const from = cameFrom(table);
    const beside = told.filter((one, other) => {
      const another = tables[other];
      return one !== null && another !== undefined && cameFrom(another) === from;
    });
    return beside.length > 0 ? beside.every((one) => one === true) : isToldByFolder(table, start);
  });
}

/** The calendar year in which this year's collection begins: by the dates, else by the latest year in a name. */
function thisYearsStart(tables: readonly DatedTable[], workbookYear: CollectionYear | null): number | null {
  const candidates = tables.filter((table) => !namesLastYear(nameOf(table), null));
  const dated = [...candidates.map(({ proposedYear }) => proposedYear), workbookYear].flatMap((year) =>
    year === null ? [] : [startYearOf(year)],
  );
  if (dated.length > 0) return Math.max(...dated);
  const named = candidates.flatMap((table) => yearNamed(table) ?? []);
  return named.length > 0 ? Math.max(...named) : null;
}

/** "last" alone may also be the last extract: of a folder's name more is asked than of a table's. */
const FOLDER_OF_LAST_YEAR = /(last|prev(ious)?)[\s_-]*(year|yr)|^(last|prev(ious)?)$/i;

/** Whether the innermost folder whose name tells a year names last year. */
function isToldByFolder(table: DatedTable, start: number | null): boolean {
  for (const folder of foldersOf(table)) {
    if (FOLDER_OF_LAST_YEAR.test(folder)) return true;
    const years = namedYears(folder);
    if (years) return start !== null && years.start < start;
  }
  return false;
}

/** The calendar year in which the year begins that a table's name or its folder's tells. */
function yearNamed(table: DatedTable): number | null {
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
