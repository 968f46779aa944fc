import { fieldReader, rowCount, type AnyRow, type Row, type TableData } from "./rows";
import { TABLE_NAMES, type TableName } from "./tables";

/** The rows of one child in one year, by table, in file order. Tables without a row are empty. */
export type RowsByTable = { readonly [T in TableName]: readonly Row<T>[] };

/** Everything about one CHILD identifier. A row whose CHILD is blank is a child of its own, without an identifier. */
export interface Child {
  readonly id: string | null;
  readonly thisYear: RowsByTable;
  readonly lastYear: RowsByTable;
}

/** Returns every row of a child, of both years. */
export function rowsOfChild({ thisYear, lastYear }: Child): AnyRow[] {
  return TABLE_NAMES.flatMap((table) => [...thisYear[table], ...lastYear[table]] as readonly AnyRow[]);
}

/** Returns every row of a child in this year. */
export function thisYearRows({ thisYear }: Child): AnyRow[] {
  return TABLE_NAMES.flatMap((table) => thisYear[table] as readonly AnyRow[]);
}

/** The tables of one authority's return, this year's and last year's. A table that is not in a map is absent. */
export interface Return {
  readonly thisYear: ReadonlyMap<TableName, TableData>;
  readonly lastYear: ReadonlyMap<TableName, TableData>;
}

const NO_ROWS: readonly AnyRow[] = Object.freeze([]);

/**
 * The rows of a child while they are being grouped. Every table is written out so that all children share one object
 * shape: rules read these fields hundreds of times. These are classes rather than object literals because V8 may
 * conclude from the first children that objects from a literal are long-lived, and allocate the millions that follow in
 * old space, where allocation and garbage collection cost more.
 */
class GroupedRows implements Record<TableName, readonly AnyRow[]> {
  Header = NO_ROWS;
  Episodes = NO_ROWS;
  Reviews = NO_ROWS;
  UASC = NO_ROWS;
  OC2 = NO_ROWS;
  OC3 = NO_ROWS;
  AD1 = NO_ROWS;
  PlacedAdoption = NO_ROWS;
  PrevPerm = NO_ROWS;
  Missing = NO_ROWS;
  SWEpisodes = NO_ROWS;
  DoLo = NO_ROWS;
}

/** A child whose rows are still being grouped. */
export class GroupedChild {
  readonly thisYear = new GroupedRows();
  readonly lastYear = new GroupedRows();

  constructor(readonly id: string | null) {}
}

export const YEARS = ["thisYear", "lastYear"] as const;

/** Builds a child from rows that all belong to it, for checking it alone. */
export function childFromRows(id: string | null, rows: readonly AnyRow[], tables: Return): Child {
  const child = new GroupedChild(id);
  for (const row of rows) addRow(child[row.lastYear ? "lastYear" : "thisYear"], row.table, row);
  for (const year of YEARS) {
    if (!needsUasc(tables[year])) continue;
    const flag = uascFlag(child[year].UASC.length > 0);
    for (const row of child[year].Header) (row as unknown as { UASC: string }).UASC = flag;
  }
  return child as unknown as Child;
}

function addRow(grouped: GroupedRows, table: TableName, row: AnyRow): void {
  const rows = grouped[table];
  if (rows.length === 0) grouped[table] = [row];
  else (rows as AnyRow[]).push(row);
}

type TablesOfYear = Return["thisYear"];

/** Whether the Header has no UASC column and its flag can be derived from the UASC table. */
export function needsUasc(tables: TablesOfYear): boolean {
  const header = tables.get("Header");
  return header !== undefined && !header.columns.has("UASC") && tables.has("UASC");
}

/** Returns the UASC flag of a child. */
export function uascFlag(isListed: boolean): string {
  return isListed ? "1" : "0";
}

/** What rules can look up about the whole return, beyond the one child. */
export interface ReturnIndex {
  /** The number of this year's Header rows with each UPN (text in capitals). */
  readonly headerRowsByUpn: ReadonlyMap<string, number>;
}

/** Builds the index of the whole return that rules use. */
export function indexReturn(tables: Return): ReturnIndex {
  const headerRowsByUpn = new Map<string, number>();
  const header = tables.thisYear.get("Header");
  if (!header) return { headerRowsByUpn };
  const upnAt = fieldReader(header, "UPN");
  for (let index = 0; index < rowCount(header); index++) {
    const upn = upnAt(index);
    if (typeof upn === "string") headerRowsByUpn.set(upn, (headerRowsByUpn.get(upn) ?? 0) + 1);
  }
  return { headerRowsByUpn };
}
