import type { CollectionYear } from "../../src/return/collection-years";
import type { TableName } from "../../src/return/tables";
import { createChild } from "./create-child";
import { worldOf, type World } from "./world";
import { rowsOfYear } from "./year-rows";
import { cellsOf, fieldsOf, type RowsOfChild } from "./year-rows/rows";

export interface ReturnSize {
  /** Number of children in this year's return. Children who had left before are extra, in last year's return. */
  readonly children: number;
  readonly year: CollectionYear;
  readonly seed: number;
}

/** One made-up child with its rows of both years. */
export interface PracticeChild {
  readonly id: string;
  readonly thisYear: RowsOfChild;
  readonly lastYear: RowsOfChild;
}

/** One table as a sheet would hold it. */
export interface PracticeTable {
  readonly fields: readonly string[];
  readonly rows: string[][];
}

export interface PracticeReturn {
  readonly year: CollectionYear;
  readonly thisYear: ReadonlyMap<TableName, PracticeTable>;
  readonly lastYear: ReadonlyMap<TableName, PracticeTable>;
}

/** Yields the children of a return one after the other. Equal arguments give equal children. */
export function* generateChildren({ children, year, seed }: ReturnSize): Generator<PracticeChild> {
  const world = worldOf(year);
  for (let position = 0, counted = 0; counted < children; position++) {
    const history = createChild(world, seed, position);
    const child: PracticeChild = {
      id: history.id,
      thisYear: rowsOfYear(history, world, world.thisYear),
      lastYear: rowsOfYear(history, world, world.lastYear),
    };
    if (child.thisYear.Header) counted++;
    if (child.thisYear.Header || child.lastYear.Header) yield child;
  }
}

/**
 * Makes a return in which no check finds anything: this year's and last year's tables, every cell as text, fields in
 * the department's order. Tables that the year asks for are present even when they have no row.
 */
export function generateReturn(size: ReturnSize): PracticeReturn {
  return returnOf(size.year, generateChildren(size));
}

/** Combines children into the tables of a return, in the given order. */
export function returnOf(year: CollectionYear, children: Iterable<PracticeChild>): PracticeReturn {
  const world = worldOf(year);
  const result = { year, thisYear: emptyTables(world, "thisYear"), lastYear: emptyTables(world, "lastYear") };
  for (const child of children) {
    for (const when of ["thisYear", "lastYear"] as const) {
      for (const [table, rows] of Object.entries(child[when]) as [TableName, RowsOfChild[TableName]][]) {
        const target = result[when].get(table)?.rows;
        for (const row of rows ?? []) target?.push(cellsOf(table, row));
      }
    }
  }
  return result;
}

function emptyTables(world: World, when: "thisYear" | "lastYear"): Map<TableName, PracticeTable> {
  return new Map(world[when].tables.map((table) => [table, { fields: fieldsOf(table), rows: [] }]));
}
