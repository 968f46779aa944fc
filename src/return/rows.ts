import { cellText, type CellValue } from "./cells";
import type { Day } from "./days";
import type { OtherLine, SecondTable } from "./other-lines";
import type { CountedValue, RowStore } from "./row-store";
import type { CellArea } from "./sheets";
import type { FieldKind, FieldName, TABLES, TableName } from "./tables";

/** What a field of a kind holds once read; null is blank or unreadable, `isBlank` tells which. */
type ValueOfKind<K extends FieldKind> = K extends "date"
  ? Day | null
  : K extends "integer" | "decimal"
    ? number | null
    : string | null;

type Fields<T extends TableName> = (typeof TABLES)[T]["fields"];

/**
 * The values of the fields, by field name. Derived fields hold what the return itself brings for them, null when it
 * brings nothing; the Header's UASC flag is worked out where there is no such column.
 */
type Values<T extends TableName> = {
  readonly [F in keyof Fields<T>]: Fields<T>[F] extends { kind: infer K extends FieldKind }
    ? ValueOfKind<K>
    : never;
};

interface RowPlace<T extends TableName> {
  readonly table: T;
  readonly lastYear: boolean;
  /** The line that a person sees in the sheet or file: 1 is the first. */
  readonly line: number;
  readonly source: TableData;
  /** The cells of the sheet's row, as they came. */
  readonly cells: readonly CellValue[];
  /** Fields that are filled in but cannot be read; null when there are none. */
  readonly unreadable: ReadonlySet<string> | null;
}

/** One row of a table with its values and its place in the sheet. */
export type Row<T extends TableName = TableName> = T extends TableName ? RowPlace<T> & Values<T> : never;

/** A row of any table, for code that works on all of them alike. */
export type AnyRow = RowPlace<TableName> & { readonly CHILD: string | null };

/** One table of a return: where it stands, which columns it has, and its rows. */
export interface TableData {
  readonly table: TableName;
  readonly lastYear: boolean;
  readonly sheet: string;
  /** The line of the heading row; 1 is the first of the sheet. */
  readonly headingLine: number;
  /** Column of each field in the sheet; 0 is column A. A field that is not here is absent. */
  readonly columns: ReadonlyMap<string, number>;
  /** Column of the sheet in which `cells[0]` of the rows stands. */
  readonly firstColumn: number;
  /** The rows, made when they are first asked for and kept: the same objects from then on. */
  readonly rows: readonly AnyRow[];
  /** The rows as they were read, for looking at them without keeping them; null where that is not how they are now. */
  readonly store: RowStore | null;
  /** Headings that are no field of the table, as they stand. */
  readonly extraColumns: readonly string[];
  /** Uploaded fields that have no column. */
  readonly missingFields: readonly string[];
  /** Lines below the headings that are no rows of the table, in their order. */
  readonly otherLines: readonly OtherLine[];
  /** Another table below this one, of which nothing is read; null when there is none. */
  readonly secondTable: SecondTable | null;
  /** Other tables whose headings stand in the same line, of which nothing is read. */
  readonly tablesBeside: readonly TableName[];
  /** Where the sheet's cells hold formulas, as far as that is known. */
  readonly formulas: readonly CellArea[];
  /** Where the sheet's cells are merged, as far as that is known. */
  readonly merged: readonly CellArea[];
}

/** Whether a field of a row holds nothing. An unreadable value is not blank; a field without a column is. */
export function isBlank<T extends TableName>(row: RowPlace<T>, field: FieldName<T>): boolean {
  return valueOf(row, field) === null && !isUnreadable(row, field);
}

/** Whether a field of a row holds anything, readable or not. */
export function isFilled<T extends TableName>(row: RowPlace<T>, field: FieldName<T>): boolean {
  return !isBlank(row, field);
}

/** Whether a field is filled in with something that is no date, or no number, where one is expected. */
export function isUnreadable<T extends TableName>(row: RowPlace<T>, field: FieldName<T>): boolean {
  return row.unreadable !== null && row.unreadable.has(field);
}

/** The value of a field of any row; undefined when the table has no such field. */
export function valueOf(row: RowPlace<TableName>, field: string): Day | number | string | null | undefined {
  return (row as unknown as Record<string, Day | number | string | null>)[field];
}

/** The cell of a field as it came; undefined when the sheet has no such column. */
export function cellOf(row: RowPlace<TableName>, field: string): CellValue | undefined {
  const column = row.source.columns.get(field);
  return column === undefined ? undefined : (row.cells[column - row.source.firstColumn] ?? null);
}

/** The text of a field as it stands in the sheet; "" when blank or without a column. Dates may be serial numbers. */
export function textOf(row: RowPlace<TableName>, field: string): string {
  return cellText(cellOf(row, field));
}

/** Number of rows of a table. */
export function rowCount(data: TableData): number {
  return (data.store ?? data.rows).length;
}

/** A row of a table by its place, 0 the first. Until the table's rows are kept it is made anew each time. */
export function rowAt(data: TableData, index: number): AnyRow | undefined {
  return data.store ? data.store.row(index) : data.rows[index];
}

/** The identifier of the child of a row by its place; null when blank. */
export function childAt(data: TableData, index: number): string | null {
  return data.store ? data.store.child(index) : (data.rows[index]?.CHILD ?? null);
}

/** Makes a reader for what tells the child of a row, by its place, from the others of the table; null when blank. */
export function childKeyReader(data: TableData): (index: number) => number | string | null {
  const { store } = data;
  return store ? (index) => store.childNumber(index) || null : (index) => childAt(data, index);
}

/** The cells of a row by its place; none where there is no such row. */
export function cellsAt(data: TableData, index: number): readonly CellValue[] {
  return data.store ? data.store.cells(index) : (data.rows[index]?.cells ?? []);
}

/** Makes a reader for the line of the sheet in which a row stands, by the place of the row. */
export function lineReader(data: TableData): (index: number) => number {
  const { store } = data;
  return store ? (index) => store.line(index) : (index) => data.rows[index]?.line ?? 0;
}

/** Makes a reader for the values of a field by the place of the row, for which no row has to be made. */
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
 * What the cells of a field hold, with the number of rows that hold it: each different value once, or, where rows were
 * changed since they were read, row by row. Empty cells may be left out; without a column there are none.
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
 * The rows of a table one after the other, none where it is absent. Until they are kept each is made for its turn, which
 * takes no memory.
 */
export function* rowsInTurn(data: TableData | undefined): Iterable<AnyRow> {
  if (!data) return;
  const count = rowCount(data);
  for (let index = 0; index < count; index++) {
    const row = rowAt(data, index);
    if (row) yield row;
  }
}

/** Gives a field without a column the values that follow from the rest of the return, by the place of the row. */
export function deriveField(data: TableData, field: string, derived: (index: number) => string): void {
  if (data.store) data.store.derive(field, derived);
  else data.rows.forEach((row, index) => Object.assign(row, { [field]: derived(index) }));
}

/** Says of a table that was just read, of which no row has been made yet, whether it is last year's. */
export function inYear(data: TableData, lastYear: boolean): TableData {
  return Object.assign(data, { lastYear });
}

/** A table with some rows in the place of its own; the table itself stays as it is. */
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
