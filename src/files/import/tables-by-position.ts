import { CODE_SETS } from "../../return/code-sets";
import { parseDay } from "../../return/days";
import { fieldDefinition, TABLE_NAMES, uploadedFields, type TableName } from "../../return/tables";

/**
 * Returns the tables whose fields, in the department's order, could be the columns of rows without headings. The
 * number of columns must match, every row must have an identifier, and date and code columns must hold mostly dates
 * and codes. This is a guess to ask the user about, never to act on.
 */
export function tablesByPosition(rows: readonly (readonly string[])[]): TableName[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return TABLE_NAMES.filter((table) => {
    const fields = uploadedFields(table);
    return fields.length === width && fields.every((field, column) => couldHold(table, field, column, rows));
  });
}

function couldHold(
  table: TableName,
  field: string,
  column: number,
  rows: readonly (readonly string[])[],
): boolean {
  const values = rows.map((row) => (row[column] ?? "").trim()).filter((value) => value !== "");
  if (field === "CHILD") return values.length === rows.length;
  const definition = fieldDefinition(table, field);
  if (definition?.kind === "date") return mostMatch(values, (value) => parseDay(value) !== null);
  const codes = definition?.kind === "code" ? CODE_SETS[definition.codeSet ?? ""] : undefined;
  return !codes || mostMatch(values, (value) => codes.meaningOf(value.toUpperCase()) !== undefined);
}

function mostMatch(values: readonly string[], fits: (value: string) => boolean): boolean {
  return values.filter(fits).length * 2 >= values.length;
}
