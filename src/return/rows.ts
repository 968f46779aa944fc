import { cellText, type CellValue } from "./cells";
import type { Day } from "./days";
import type { OtherLine, SecondTable } from "./other-lines";
import type { CountedValue, RowStore } from "./row-store";
import type { CellArea } from "./sheets";
import type { FieldKind, FieldName, TABLES, TableName } from "./tables";

/** What a field of a kind holds once read. Null is blank or unreadable; `isBlank` tells which. */
type ValueOfKind<K extends FieldKind> = K extends "date"
  ? Day | null
  : K extends "integer" | "decimal"
    ? number | null
    : string | null;

type Fields<T extends TableName> = (typeof TABLES)[T]["fields"];

/**
 * The values of the fields, by field name. A derived field holds what the return itself supplies for it, or null if
 * nothing; the Header's UASC flag is derived when there is no such column.
 */
type Values<T extends TableName> = {
  readonly [F in keyof Fields<T>]: Fields<T>[F] extends { kind: infer K extends FieldKind }
    ? ValueOfKind<K>
    : never;
};

interface RowPlace<T extends TableName> {
  readonly table: T;
  readonly lastYear: boolean;
  /** The line number shown in the sheet or file; 1 is the first. */
  readonly line: number;
  readonly source: TableData;
  /** The raw cells of the sheet's row. */
  readonly cells: readonly CellValue[];
  /** Fields that are filled in but cannot be read; null when there are none. */
  readonly unreadable: ReadonlySet<string> | null;
}

/** One row of a table with its values and its place in the sheet. */
export type Row<T extends TableName = TableName> = T extends TableName ? RowPlace<T> & Values<T> : never;

/** A row of any table, for code that works on all of them alike. */
export type AnyRow = RowPlace<TableName> & { readonly CHILD: string | null };

/** One table of a return: where it is, which columns it has, and its rows. */
export interface TableData {
  readonly table: TableName;
  readonly lastYear: boolean;
  readonly sheet: string;
  /** The line of the heading row; 1 is the first of the sheet. */
  readonly headingLine: number;
  /** The sheet column of each field; 0 is column A. A field that is not in the map is absent. */
  readonly columns: ReadonlyMap<string, number>;
  /** The sheet column of each row's `cells[0]`. */
  readonly firstColumn: number;
  /** The rows, made on first use and then kept: the same objects from then on. */
  readonly rows: readonly AnyRow[];
  /** The rows as they were read, for reading them without keeping objects; null once an edit makes it out of date. */
  readonly store: RowStore | null;
  /** Headings that are not a field of the table, as written. */
  readonly extraColumns: readonly string[];
  /** Uploaded fields that have no column. */
  readonly missingFields: readonly string[];
  /** Lines below the headings that are not rows of the table, in order. */
  readonly otherLines: readonly OtherLine[];
  /** Another table below this one, which is not read; null when there is none. */
  readonly secondTable: SecondTable | null;
  /** Other tables whose headings are in the same line; they are not read. */
  readonly tablesBeside: readonly TableName[];
  /** Where the sheet's cells are known to hold formulas. */
  readonly formulas: readonly CellArea[];
  /** Where the sheet's cells are known to be merged. */
  readonly merged: readonly CellArea[];
}

/** Whether a row's field is blank. An unreadable value is not blank; a field without a column is. */
export function isBlank<T extends TableName>(row: RowPlace<T>, field: FieldName<T>): boolean {
  return valueOf(row, field) === null && !isUnreadable(row, field);
}

/** Whether a row's field is filled in, readable or not. */
export function isFilled<T extends TableName>(row: RowPlace<T>, field: FieldName<T>): boolean {
  return !isBlank(row, field);
}

/** Whether a date or number field is filled in with something that cannot be read as one. */
export function isUnreadable<T extends TableName>(row: RowPlace<T>, field: FieldName<T>): boolean {
  return row.unreadable !== null && row.unreadable.has(field);
}

/** Returns the value of a field of any row; undefined when the table has no such field. */
export function valueOf(row: RowPlace<TableName>, field: string): Day | number | string | null | undefined {
  return (row as unknown as Record<string, Day | number | string | null>)[field];
}

/** Returns the raw cell of a field; undefined when the sheet has no such column. */
export function cellOf(row: RowPlace<TableName>, field: string): CellValue | undefined {
  const column = row.source.columns.get(field);
  return column === undefined ? undefined : (row.cells[column - row.source.firstColumn] ?? null);
}

/**
 * Returns the text of a field as it is in the sheet; "" when blank or without a column. A date may be a serial number.
 */
export function textOf(row: RowPlace<TableName>, field: string): string {
  return cellText(cellOf(row, field));
}

/** Returns the number of rows of a table. */
export function rowCount(data: TableData): number {
  return (data.store ?? data.rows).length;
}

/** Returns a row by its index. Until the table's rows are kept, each call makes a new object. */
export function rowAt(data: TableData, index: number): AnyRow | undefined {
  return data.store ? data.store.row(index) : data.rows[index];
}

/** Returns the identifier of a row's child, by row index; null when blank. */
export function childAt(data: TableData, index: number): string | null {
  return data.store ? data.store.child(index) : (data.rows[index]?.CHILD ?? null);
}

/**
 * Returns a function from a row's index to a key that identifies its child within the table; null when CHILD is blank.
 */
export function childKeyReader(data: TableData): (index: number) => number | string | null {
  const { store } = data;
  return store ? (index) => store.childNumber(index) || null : (index) => childAt(data, index);
}

/** Returns the raw cells of a row by its index; empty when there is no such row. */
export function cellsAt(data: TableData, index: number): readonly CellValue[] {
  return data.store ? data.store.cells(index) : (data.rows[index]?.cells ?? []);
}

/** Returns a function from a row's index to its line in the sheet. */
export function lineReader(data: TableData): (index: number) => number {
  const { store } = data;
  return store ? (index) => store.line(index) : (index) => data.rows[index]?.line ?? 0;
}

/** Returns a function from a row's index to its value of a field, which makes no row object. */
export function fieldReader(data: TableData, field: string): (index: number) => Day | number | string | null {
  return (
    data.store?.valuesOf(field) ??
    ((index) => {
      const row = data.rows[index];
      return (row && valueOf(row, field)) ?? null;
    })
  );
}

/**
 * Returns the values of a field with the number of rows that hold them. Each different value comes once, except after
 * an edit, when there is one entry for each row. Empty cells may be left out; without a column there are no values.
 */
export function countedValues(data: TableData, field: string): readonly CountedValue[] {
  if (data.store) return data.store.countsOf(field);
  if (!data.columns.has(field)) return [];
  return data.rows.map((row) => ({
    value: valueOf(row, field) ?? null,
    cell: cellOf(row, field) ?? null,
    count: 1,
  }));
}

/**
 * Yields the rows of a table one after the other; none when the table is absent. Until the table's rows are kept, each
 * is made when its turn comes and released after it, which saves memory.
 */
export function* iterateRows(data: TableData | undefined): Iterable<AnyRow> {
  if (!data) return;
  const count = rowCount(data);
  for (let index = 0; index < count; index++) {
    const row = rowAt(data, index);
    if (row) yield row;
  }
}

/** Sets the derived values of a field without a column, by row index. */
export function deriveField(data: TableData, field: string, derived: (index: number) => string): void {
  if (data.store) data.store.derive(field, derived);
  else data.rows.forEach((row, index) => Object.assign(row, { [field]: derived(index) }));
}

/** Sets whether a table is last year's. Only for a table just read, before any of its rows is made. */
export function inYear(data: TableData, lastYear: boolean): TableData {
  return Object.assign(data, { lastYear });
}

/** Returns a copy of a table with other rows; the table itself does not change. */
export function withRows(data: TableData, rows: readonly AnyRow[]): TableData {
  return {
    table: data.table,
    lastYear: data.lastYear,
    sheet: data.sheet,
    headingLine: data.headingLine,
    columns: data.columns,
    firstColumn: data.firstColumn,
    extraColumns: data.extraColumns,
    missingFields: data.missingFields,
    otherLines: data.otherLines,
    secondTable: data.secondTable,
    tablesBeside: data.tablesBeside,
    formulas: data.formulas,
    merged: data.merged,
    rows,
    store: null,
  };
}
