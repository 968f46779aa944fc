import { formatDay, type Day } from "../../../src/return/days";
import { uploadedFields, type FieldName, type TableName } from "../../../src/return/tables";

/** A row of a practice return: texts by field. Blanks are left out. */
export type PracticeRow = { [field: string]: string };

/** The rows of one child in one year, by table. Tables without a row are left out. */
export type RowsOfChild = { [T in TableName]?: PracticeRow[] };

const texts = new Map<Day, string>();

/**
 * Formats a day as dd/mm/yyyy; "" for none. Equal days share one text, because a large return holds millions of them.
 */
export function dateText(day: Day | null | undefined): string {
  if (day === null || day === undefined) return "";
  let text = texts.get(day);
  if (text === undefined) {
    text = formatDay(day);
    texts.set(day, text);
  }
  return text;
}

/** Returns a row; the compiler checks that its fields belong to the table. */
export function rowOf<T extends TableName>(
  _table: T,
  values: { readonly [F in FieldName<T>]?: string },
): PracticeRow {
  return values as PracticeRow;
}

const fieldsByTable = new Map<TableName, readonly string[]>();

/** Returns the fields of a table in the department's order. */
export function fieldsOf(table: TableName): readonly string[] {
  let fields = fieldsByTable.get(table);
  if (!fields) {
    fields = uploadedFields(table);
    fieldsByTable.set(table, fields);
  }
  return fields;
}

/** Returns the cells of a row in the department's order of fields. */
export function cellsOf(table: TableName, row: PracticeRow): string[] {
  return fieldsOf(table).map((field) => row[field] ?? "");
}
