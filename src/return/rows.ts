import { cellReaders, type CellReaders, type KnownValue } from "./cell-readers";
import { cellText, isBlankCell, type CellValue, type ReadValue } from "./cells";
import type { Day } from "./days";
import { DifferentValues, keepDifferentValues } from "./different-values";
import { ROW_SHAPES } from "./row-shapes";
import type { CellArea } from "./sheets";
import {
  TABLES,
  fieldDefinition,
  tableDefinition,
  type FieldKind,
  type FieldName,
  type TableName,
} from "./tables";

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
  readonly rows: readonly AnyRow[];
  /** Headings that are no field of the table, as they stand. */
  readonly extraColumns: readonly string[];
  /** Uploaded fields that have no column. */
  readonly missingFields: readonly string[];
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

interface RowsToRead {
  readonly table: TableName;
  readonly lastYear: boolean;
  readonly sheet: string;
  readonly headingLine: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly firstColumn: number;
  readonly extraColumns: readonly string[];
  readonly missingFields: readonly string[];
  /** The sheet's rows below the heading, in order. */
  readonly lines: readonly (readonly CellValue[])[];
  readonly date1904: boolean;
  readonly formulas: readonly CellArea[];
  readonly merged: readonly CellArea[];
}

/**
 * Reads the rows of a table. Lines in which every column of the table is blank are passed over.
 * @param readers those of the other tables of the return, so that a text is read once in all of them
 */
export function readRows(input: RowsToRead, readers = cellReaders(input.date1904)): TableData {
  const rows: AnyRow[] = [];
  const data: TableData = {
    table: input.table,
    lastYear: input.lastYear,
    sheet: input.sheet,
    headingLine: input.headingLine,
    columns: input.columns,
    firstColumn: input.firstColumn,
    extraColumns: input.extraColumns,
    missingFields: input.missingFields,
    formulas: input.formulas,
    merged: input.merged,
    rows,
  };
  const values = new Map([...input.columns.keys()].map((field) => [field, new DifferentValues()]));
  const readRow = rowReader(data, readers, values);
  input.lines.forEach((cells, index) => {
    const row = readRow(cells, input.headingLine + 1 + index);
    if (row) rows.push(row);
  });
  keepDifferentValues(rows, values);
  return data;
}

/**
 * Makes a reader for the rows of a table: answers null for a line without any value in the table's columns. It keeps one
 * list of values and one place, of which each row takes a copy.
 * @param different takes note of the different values of each field
 */
export function rowReader(
  source: TableData,
  readers: CellReaders,
  different?: ReadonlyMap<string, DifferentValues>,
): (cells: readonly CellValue[], line: number) => AnyRow | null {
  const { table, lastYear, columns, firstColumn } = source;
  const fields = Object.keys(tableDefinition(table).fields);
  const present = fields.flatMap((field, position): ColumnToRead[] => {
    const column = columns.get(field);
    if (column === undefined) return [];
    const read = readers(fieldDefinition(table, field)?.kind ?? "text");
    const index = column - firstColumn;
    return [
      { field, position, index, read, different: different?.get(field), last: null, lastRead: NOTHING_YET },
    ];
  });
  const values: ReadValue["value"][] = fields.map(() => null);
  const place: RowPlaceToFill = { table, lastYear, line: 0, source, cells: [], unreadable: null };
  const shape = ROW_SHAPES[table];

  return (cells, line) => {
    let unreadable: Set<string> | null = null;
    let isBlank = true;
    for (const column of present) {
      const cell = cells[column.index];
      if (cell === "" || cell === null || cell === undefined) {
        values[column.position] = null;
        continue;
      }
      if (isBlank) isBlank = isBlankCell(cell);
      // The rows of a child mostly follow each other.
      if (cell !== column.last) {
        column.last = cell;
        column.lastRead = column.read(cell);
        column.different?.add(cell, column.lastRead);
      }
      const { value, unreadable: isUnreadable } = column.lastRead;
      if (isUnreadable) (unreadable ??= new Set()).add(column.field);
      values[column.position] = value;
    }
    if (isBlank) return null;
    place.line = line;
    place.cells = cells;
    place.unreadable = unreadable;
    return shape(place, values) as AnyRow;
  };
}

const NOTHING_YET: KnownValue = { value: null, unreadable: false, isKept: true, takenBy: null };

interface ColumnToRead {
  readonly field: string;
  /** Among the table's fields. */
  readonly position: number;
  /** Among the cells of a row. */
  readonly index: number;
  readonly read: (cell: CellValue) => KnownValue;
  readonly different: DifferentValues | undefined;
  last: CellValue;
  lastRead: KnownValue;
}

type RowPlaceToFill = { -readonly [K in keyof RowPlace<TableName>]: RowPlace<TableName>[K] };
