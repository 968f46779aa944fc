import type { CollectionYear } from "../../return/collection-years";
import { namedYears, namesLastYear } from "../../return/detect-tables";

/** What tells the year of a table. */
export interface DatedTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly container: string | null;
  readonly proposedYear: CollectionYear | null;
}

/**
 * Proposes for each table whether it is last year's: its name or its folder's says so, or its dates lie in an earlier year
 * than those of the open workbook or of the other tables. Tables without dates follow those that came with them, in the
 * same file or the same folder.
 * @param workbookYear the collection year of the open workbook; null when it is not known
 */
export function proposeLastYear(
  tables: readonly DatedTable[],
  workbookYear: CollectionYear | null,
): readonly boolean[] {
  const start = thisYearsStart(tables, workbookYear);
  const told = tables.map((table): boolean | null => {
    if (names(table).some((name) => namesLastYear(name, start))) return true;
    if (table.proposedYear !== null && start !== null) return startOf(table.proposedYear) < start;
    return names(table).some((name) => namedYears(name)?.start === start) ? false : null;
  });
  return tables.map((table, index) => {
    const own = told[index];
    if (own !== null && own !== undefined) return own;
    const from = cameFrom(table);
    const beside = told.filter((one, other) => {
      const another = tables[other];
      return one !== null && another !== undefined && cameFrom(another) === from;
    });
    return beside.length > 0 && beside.every((one) => one === true);
  });
}

/** The calendar year in which this year's collection begins: by the dates, else by the latest year in a name. */
function thisYearsStart(tables: readonly DatedTable[], workbookYear: CollectionYear | null): number | null {
  const candidates = tables.filter((table) => !names(table).some((name) => namesLastYear(name, null)));
  const dated = [...candidates.map(({ proposedYear }) => proposedYear), workbookYear].flatMap((year) =>
    year === null ? [] : [startOf(year)],
  );
  if (dated.length > 0) return Math.max(...dated);
  const named = candidates.flatMap((table) => names(table).flatMap((name) => namedYears(name)?.start ?? []));
  return named.length > 0 ? Math.max(...named) : null;
}

function startOf(year: CollectionYear): number {
  return Number(year.slice(0, 4));
}

/** The one name that tells a table's year: its own, or that of the innermost folder whose name tells one. */
function names({ file, sheet }: DatedTable): string[] {
  const folders = file.split("/");
  const own = sheet ?? (folders.at(-1) ?? "").replace(/\.[^.]*$/, "");
  const inward = [own, ...folders.slice(0, -1).reverse()];
  return inward.filter((name) => namesLastYear(name, null) || namedYears(name) !== null).slice(0, 1);
}

/** The file with several tables, or the folder, in which a table was found. */
function cameFrom({ file, container }: DatedTable): string {
  return container ?? file.slice(0, file.lastIndexOf("/") + 1);
}
