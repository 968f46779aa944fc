import { describeBlank, cellText } from "../return/cells";
import { CODE_SETS } from "../return/code-sets";
import { formatDay, type Day } from "../return/days";
import { cellOf, isUnreadable, valueOf, type AnyRow } from "../return/rows";
import { fieldDefinition, type FieldName } from "../return/tables";

/** The text shown in place of a value when the field has no column. */
export const NO_COLUMN = "(no column)";

/**
 * Returns a cell's value for display. Dates are dd/mm/yyyy however Excel holds them, including dates with unknown
 * parts. A blank is "(blank)", spaces alone are "(3 spaces)", and a field without a column is `NO_COLUMN`. Other values
 * are unchanged.
 */
export function displayValue(row: AnyRow, field: string): string {
  const cell = cellOf(row, field);
  const definition = fieldDefinition(row.table, field);
  const value = valueOf(row, field);
  if (cell === undefined) return definition?.derived && value ? String(value) : NO_COLUMN;
  const blank = describeBlank(cell);
  if (blank !== null) return blank;
  if (definition?.kind === "date" && !isUnreadable(row, field as FieldName)) return formatDay(value as Day);
  if (definition?.kind === "partial-date" && typeof cell === "number") return String(value);
  return cellText(cell);
}

/**
 * Returns the plain meaning of the code in a cell; null when the field holds no code, or one without a known meaning.
 */
export function meaningOfCell(row: AnyRow, field: string): string | null {
  const codeSet = fieldDefinition(row.table, field)?.codeSet;
  const value = valueOf(row, field);
  if (!codeSet || (typeof value !== "string" && typeof value !== "number")) return null;
  return CODE_SETS[codeSet]?.meaningOf(String(value).trim()) ?? null;
}

/** Returns value and meaning together: "P1 (with parents or another person with parental responsibility)". */
export function describeCell(row: AnyRow, field: string): string {
  const meaning = meaningOfCell(row, field);
  const value = displayValue(row, field);
  return meaning === null ? value : `${value} (${meaning})`;
}
