import { cellText } from "../return/cells";
import { formatDay, type Day } from "../return/days";
import { cellOf, isUnreadable, valueOf, type AnyRow } from "../return/rows";
import { fieldDefinition, type FieldName } from "../return/tables";

/**
 * A value as the department takes it: dates dd/mm/yyyy, also where the sheet holds a serial number; identifiers as they
 * stand; codes in capitals, with any spaces beside them, which the checks find; what cannot be read as it stands; blanks
 * as "".
 */
export function valueForReturn(row: AnyRow, field: string): string {
  const kind = fieldDefinition(row.table, field)?.kind;
  const value = valueOf(row, field);
  if (kind === "date" && value !== null && !isUnreadable(row, field as FieldName))
    return formatDay(value as Day);
  if (kind === "code" || kind === "flag" || kind === "la-code") {
    if (value === null || value === undefined) return "";
    // A flag that was worked out has no cell.
    return (cellText(cellOf(row, field)) || String(value)).toUpperCase();
  }
  if (kind === "postcode" || kind === "partial-date") {
    return value === null || value === undefined ? "" : String(value);
  }
  return cellText(cellOf(row, field)).trim() === "" ? "" : cellText(cellOf(row, field));
}
