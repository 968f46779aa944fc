import type { CollectionYear } from "../../return/collection-years";
import { namesLastYear } from "../../return/detect-tables";

/** What tells the year of a table. */
export interface DatedTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly container: string | null;
  readonly proposedYear: CollectionYear | null;
}

/**
 * Proposes for each table whether it is last year's: its name says so, or its dates lie in an earlier year than those of
 * the open workbook or of the other tables. Tables without dates follow those that came with them.
 * @param workbookYear the collection year of the open workbook; null when it is not known
 */
export function proposeLastYear(
  tables: readonly DatedTable[],
  workbookYear: CollectionYear | null,
): readonly boolean[] {
  const years = tables.flatMap((table) =>
    table.proposedYear !== null && !namesLastYear(nameOf(table), null) ? [table.proposedYear] : [],
  );
  const thisYear = [...years, ...(workbookYear === null ? [] : [workbookYear])].sort().at(-1) ?? null;
  const start = thisYear === null ? null : Number(thisYear.slice(0, 4));
  const told = tables.map((table): boolean | null => {
    if (namesLastYear(nameOf(table), start)) return true;
    return table.proposedYear === null || thisYear === null ? null : table.proposedYear < thisYear;
  });
  return tables.map((table, index) => {
    const own = told[index];
    if (own !== null && own !== undefined) return own;
    const beside = told.filter((one, other) => one !== null && tables[other]?.container === table.container);
    return beside.length > 0 && beside.every((one) => one === true);
  });
}

function nameOf({ file, sheet }: DatedTable): string {
  return sheet ?? file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
}
