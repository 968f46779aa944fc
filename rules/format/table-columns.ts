import type { CellValue } from "../../src/return/cells";
import { cellsAt, rowAt, rowCount, type AnyRow, type TableData } from "../../src/return/rows";
import { fieldDefinition, type FieldKind } from "../../src/return/tables";
import { dateShapeOf, isDateField, type DateShape } from "./date-shapes";
import type { FormatContext } from "./format-check";
import { once } from "./once";
import { isOrdinaryText } from "./plain-text";

/** A column of a table that is one of its fields. */
export interface TableColumn {
  readonly field: string;
  readonly kind: FieldKind;
  /** Name of the field's code set; null when it has none. */
  readonly codeSet: string | null;
  /** The different values of its cells. Empty cells are left out. */
  readonly values: readonly CellValue[];
  /**
   * Those of the values that are texts with anything but printable ASCII, with surrounding spaces, or beginning with #.
   */
  readonly oddTexts: readonly string[];
  /** For a date column: the values that are not written as dates of the return, with how they look. */
  readonly dateShapes: ReadonlyMap<CellValue, DateShape>;
}

/**
 * Returns the columns of a table. Cell contents repeat, so checks look at each different value once, and at rows only
 * for the values that they report. Everything is worked out on first use.
 */
export function columnsOf(data: TableData): TableColumn[] {
  return [...data.columns].flatMap(([field, column]) => {
    const definition = fieldDefinition(data.table, field);
    if (!definition) return [];
    const { kind, codeSet } = definition;
    const values = () => data.store?.distinctCells(field) ?? valuesOf(data.rows, column - data.firstColumn);
    return [columnOf({ field, kind, codeSet }, values)];
  });
}

/** Makes a column with the given different values, which are worked out on first use. */
export function columnOf(
  { field, kind, codeSet }: Pick<TableColumn, "field" | "kind" | "codeSet">,
  differentValues: () => readonly CellValue[],
): TableColumn {
  const values = once(differentValues);
  const oddTexts = once(() => oddTextsOf(values()));
  const dateShapes = once(() => shapesOf(values(), kind));
  return {
    field,
    kind,
    codeSet,
    get values() {
      return values();
    },
    get oddTexts() {
      return oddTexts();
    },
    get dateShapes() {
      return dateShapes();
    },
  };
}

function oddTextsOf(values: readonly CellValue[]): string[] {
  return values.filter((value) => typeof value === "string" && !isOrdinaryText(value)) as string[];
}

function shapesOf(values: readonly CellValue[], kind: FieldKind): ReadonlyMap<CellValue, DateShape> {
  const shapes = new Map<CellValue, DateShape>();
  if (!isDateField(kind)) return shapes;
  for (const value of values) {
    const shape = dateShapeOf(value, kind);
    if (shape !== null) shapes.set(value, shape);
  }
  return shapes;
}

function valuesOf(rows: readonly AnyRow[], index: number): CellValue[] {
  const values = new Set<CellValue>();
  for (const { cells } of rows) {
    const cell = cells[index];
    if (cell !== "" && cell !== null && cell !== undefined) values.add(cell);
  }
  return [...values];
}

/** Reports every row with cells that a check rejects, one finding for each row. */
export function reportCells(
  context: FormatContext,
  isFound: (cell: CellValue, column: TableColumn) => boolean,
): void {
  reportFields(context, (column) => column.values.filter((cell) => isFound(cell, column)));
}

/** Reports every row with texts that a check rejects. Only odd texts are examined. */
export function reportOddTexts(
  context: FormatContext,
  isFound: (text: string, column: TableColumn) => boolean,
): void {
  reportFields(context, (column) => column.oddTexts.filter((text) => isFound(text, column)));
}

/** Reports every row with dates of this shape, except those that are excused. */
export function reportDateShape(
  context: FormatContext,
  wanted: DateShape,
  isExcused: (value: CellValue, column: TableColumn) => boolean = () => false,
): void {
  reportFields(context, (column) =>
    [...column.dateShapes]
      .filter(([value, shape]) => shape === wanted && !isExcused(value, column))
      .map(([value]) => value),
  );
}

/** Reports every row with cells that hold one of the values found in their column, one finding for each row. */
export function reportFields(
  { columns, data, report }: FormatContext,
  valuesFound: (column: TableColumn) => readonly CellValue[],
): void {
  const fieldsOfRows = new Map<number, string[]>();
  for (const column of columns) {
    const found = new Set(valuesFound(column));
    if (found.size === 0) continue;
    const index = (data.columns.get(column.field) ?? 0) - data.firstColumn;
    for (let row = 0; row < rowCount(data); row++) {
      if (found.has(cellsAt(data, row)[index] ?? null)) addField(fieldsOfRows, row, column.field);
    }
  }
  reportRows(fieldsOfRows, { data, report });
}

/** Adds a field to a row, given by its index in the table. */
export function addField(fieldsOfRows: Map<number, string[]>, row: number, field: string): void {
  const fields = fieldsOfRows.get(row);
  if (fields) fields.push(field);
  else fieldsOfRows.set(row, [field]);
}

/** Reports each row once, in the order of the sheet. */
export function reportRows(
  fieldsOfRows: ReadonlyMap<number, readonly string[]>,
  { data, report }: Pick<FormatContext, "data" | "report">,
): void {
  for (const [index, fields] of [...fieldsOfRows].sort(([a], [b]) => a - b)) {
    const row = rowAt(data, index);
    if (row) report({ row, fields });
  }
}
