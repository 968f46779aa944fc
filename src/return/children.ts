import type { AnyRow, Row, TableData } from "./rows";
import { TABLE_NAMES, type TableName } from "./tables";

/** The rows of one child in one year, by table, in the order of the file. Tables without a row are empty. */
export type RowsByTable = { readonly [T in TableName]: readonly Row<T>[] };

/** Everything about one CHILD identifier. A row without CHILD stands alone, as a child without identifier. */
export interface Child {
  readonly id: string | null;
  readonly thisYear: RowsByTable;
  readonly lastYear: RowsByTable;
}

/** The tables of one authority's return, this year's and last year's. A table that is not here is absent. */
export interface Return {
  readonly thisYear: ReadonlyMap<TableName, TableData>;
  readonly lastYear: ReadonlyMap<TableName, TableData>;
}

/** Rows that are still being grouped. */
type Grouped = Record<TableName, readonly AnyRow[]>;
interface GroupedChild {
  readonly id: string | null;
  readonly thisYear: Grouped;
  readonly lastYear: Grouped;
}

const NO_ROWS: readonly AnyRow[] = Object.freeze([]);
/** Most children have fewer rows in a table: their lists are made to measure, which saves memory. */
const ROWS_MADE_TO_MEASURE = 6;

/**
 * Groups the rows of a return by CHILD, in the order in which the identifiers first appear. Blank identifiers never
 * match each other. The Header's UASC flag is worked out here where the Header has no such column: 1 when the child has
 * a row in the UASC table of the same year, else 0; null when that table is absent (not known).
 */
export function groupByChild(tables: Return): Child[] {
  const children = new Map<string, GroupedChild>();
  const withoutId: GroupedChild[] = [];
  for (const year of ["thisYear", "lastYear"] as const) {
    for (const table of TABLE_NAMES) {
      let child: GroupedChild | null = null;
      for (const row of tables[year].get(table)?.rows ?? NO_ROWS) {
        // The rows of a child mostly follow each other.
        if (child === null || child.id === null || child.id !== row.CHILD) {
          child = childOf(row, children, withoutId);
        }
        addRow(child[year], table, row);
      }
    }
  }
  return [...children.values(), ...withoutId].map((child) => finish(child, tables));
}

/** Groups rows that all belong to one child, for checking it alone. */
export function childFromRows(id: string | null, rows: readonly AnyRow[], tables: Return): Child {
  const child = newChild(id);
  for (const row of rows) addRow(child[row.lastYear ? "lastYear" : "thisYear"], row.table, row);
  return finish(child, tables);
}

function childOf(row: AnyRow, children: Map<string, GroupedChild>, withoutId: GroupedChild[]): GroupedChild {
  const id = row.CHILD;
  if (id === null) {
    const alone = newChild(null);
    withoutId.push(alone);
    return alone;
  }
  let child = children.get(id);
  if (!child) {
    child = newChild(id);
    children.set(id, child);
  }
  return child;
}

function newChild(id: string | null): GroupedChild {
  return { id, thisYear: noRows(), lastYear: noRows() };
}

/** Written out so that all children have one shape: rules read them hundreds of times. */
function noRows(): Grouped {
  return {
    Header: NO_ROWS,
    Episodes: NO_ROWS,
    Reviews: NO_ROWS,
    UASC: NO_ROWS,
    OC2: NO_ROWS,
    OC3: NO_ROWS,
    AD1: NO_ROWS,
    PlacedAdoption: NO_ROWS,
    PrevPerm: NO_ROWS,
    Missing: NO_ROWS,
    SWEpisodes: NO_ROWS,
    DoLo: NO_ROWS,
  };
}

function addRow(grouped: Grouped, table: TableName, row: AnyRow): void {
  const rows = grouped[table];
  if (rows.length === 0) grouped[table] = [row];
  else if (rows.length < ROWS_MADE_TO_MEASURE) grouped[table] = [...rows, row];
  else (rows as AnyRow[]).push(row);
}

function finish(child: GroupedChild, tables: Return): Child {
  workOutUasc(child.thisYear, tables.thisYear);
  workOutUasc(child.lastYear, tables.lastYear);
  return child as unknown as Child;
}

function workOutUasc(rows: Grouped, tables: ReadonlyMap<TableName, TableData>): void {
  const header = tables.get("Header");
  if (rows.Header.length === 0 || !header || header.columns.has("UASC") || !tables.has("UASC")) return;
  const flag = rows.UASC.length > 0 ? "1" : "0";
  for (const row of rows.Header) (row as unknown as { UASC: string }).UASC = flag;
}

/** What rules may ask about the whole return, beyond the one child. */
export interface ReturnIndex {
  /** Number of this year's Header rows that hold a UPN (text in capitals). */
  readonly headerRowsByUpn: ReadonlyMap<string, number>;
}

/** Counts what rules may ask about the whole return. */
export function indexReturn(tables: Return): ReturnIndex {
  const headerRowsByUpn = new Map<string, number>();
  for (const row of (tables.thisYear.get("Header")?.rows ?? []) as readonly Row<"Header">[]) {
    if (row.UPN !== null) headerRowsByUpn.set(row.UPN, (headerRowsByUpn.get(row.UPN) ?? 0) + 1);
  }
  return { headerRowsByUpn };
}
