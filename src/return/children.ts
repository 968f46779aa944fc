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

type Grouped = Partial<Record<TableName, AnyRow[]>>;
interface GroupedChild {
  readonly id: string | null;
  readonly thisYear: Grouped;
  readonly lastYear: Grouped;
}

const NO_ROWS: readonly AnyRow[] = Object.freeze([]);

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
      for (const row of tables[year].get(table)?.rows ?? NO_ROWS) {
        (childOf(row, children, withoutId)[year][table] ??= []).push(row);
      }
    }
  }
  return [...children.values(), ...withoutId].map((child) => finish(child, tables));
}

/** Groups rows that all belong to one child, for checking it alone. */
export function childFromRows(id: string | null, rows: readonly AnyRow[], tables: Return): Child {
  const child: GroupedChild = { id, thisYear: {}, lastYear: {} };
  for (const row of rows) (child[row.lastYear ? "lastYear" : "thisYear"][row.table] ??= []).push(row);
  return finish(child, tables);
}

function childOf(row: AnyRow, children: Map<string, GroupedChild>, withoutId: GroupedChild[]): GroupedChild {
  const id = row.CHILD;
  if (id === null) {
    const alone: GroupedChild = { id: null, thisYear: {}, lastYear: {} };
    withoutId.push(alone);
    return alone;
  }
  let child = children.get(id);
  if (!child) {
    child = { id, thisYear: {}, lastYear: {} };
    children.set(id, child);
  }
  return child;
}

function finish(child: GroupedChild, tables: Return): Child {
  return {
    id: child.id,
    thisYear: finishYear(child.thisYear, tables.thisYear),
    lastYear: finishYear(child.lastYear, tables.lastYear),
  };
}

function finishYear(rows: Grouped, tables: ReadonlyMap<TableName, TableData>): RowsByTable {
  const header = tables.get("Header");
  if (rows.Header && header && !header.columns.has("UASC") && tables.has("UASC")) {
    const flag = rows.UASC ? "1" : "0";
    for (const row of rows.Header) (row as unknown as { UASC: string }).UASC = flag;
  }
  return {
    Header: rows.Header ?? NO_ROWS,
    Episodes: rows.Episodes ?? NO_ROWS,
    Reviews: rows.Reviews ?? NO_ROWS,
    UASC: rows.UASC ?? NO_ROWS,
    OC2: rows.OC2 ?? NO_ROWS,
    OC3: rows.OC3 ?? NO_ROWS,
    AD1: rows.AD1 ?? NO_ROWS,
    PlacedAdoption: rows.PlacedAdoption ?? NO_ROWS,
    PrevPerm: rows.PrevPerm ?? NO_ROWS,
    Missing: rows.Missing ?? NO_ROWS,
    SWEpisodes: rows.SWEpisodes ?? NO_ROWS,
    DoLo: rows.DoLo ?? NO_ROWS,
  } as unknown as RowsByTable;
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
