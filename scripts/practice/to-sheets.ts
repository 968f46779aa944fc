import { collectionOf } from "../../src/engine/collection";
import type { Collection } from "../../rules/rule";
import type { Child, Return } from "../../src/return/children";
import { startYearOf } from "../../src/return/collection-years";
import { groupByChild } from "../../src/return/group-by-child";
import { detectTable, readTable } from "../../src/return/detect-tables";
import type { TableData } from "../../src/return/rows";
import type { Sheet } from "../../src/return/sheets";
import type { TableName } from "../../src/return/tables";
import type { PracticeReturn, PracticeTable } from "./generate-return";
import { HOME_AUTHORITY, practicePostcodes } from "./geography";
import { practiceProviderList } from "./providers";

/** A practice return read as the product reads one: tables, children, and the reference data to check against. */
export interface ReadPracticeReturn {
  readonly tables: Return;
  readonly children: readonly Child[];
  readonly collection: Collection;
}

/** Returns a table as a sheet, with the headings in the first row. */
export function sheetOf(name: string, { fields, rows }: PracticeTable): Sheet {
  return { name, firstRow: 0, firstColumn: 0, values: [fields, ...rows] };
}

/** Reads a practice return from its cells to its children. */
export function readPracticeReturn(practice: PracticeReturn): ReadPracticeReturn {
  const tables: Return = {
    thisYear: readTables(practice.thisYear, false),
    lastYear: readTables(practice.lastYear, true),
  };
  const collection = collectionOf(tables, {
    year: practice.year,
    localAuthority: HOME_AUTHORITY,
    postcodes: practicePostcodes(),
    providers: practiceProviderList(startYearOf(practice.year)),
  });
  return { tables, children: groupByChild(tables).all(), collection };
}

function readTables(
  tables: ReadonlyMap<TableName, PracticeTable>,
  lastYear: boolean,
): Map<TableName, TableData> {
  return new Map(
    [...tables].map(([table, data]) => {
      const sheet = sheetOf(table, data);
      const match = detectTable(sheet);
      if (match?.table !== table)
        throw new Error(`The sheet ${table} was read as ${match?.table ?? "no table"}.`);
      return [table, readTable({ ...match, lastYear }, sheet)];
    }),
  );
}
