import { cellText } from "../return/cells";
import { formatDay, type Day } from "../return/days";
import { cellOf, valueOf, type AnyRow } from "../return/rows";
import { fieldDefinition } from "../return/tables";

/**
 * Returns a value in the form that the department accepts: a date as dd/mm/yyyy, even if the sheet holds a serial
 * number; CHILD as recorded; a code, UPN, URN or SW_ID in capitals; a number in plain digits, "20.0" as 20. Spaces,
 * which the checks report, stay. An unreadable value is as recorded; a blank is "".
 */
export function valueForReturn(row: AnyRow, field: string): string {
  const value = valueOf(row, field) ?? null;
  const text = cellText(cellOf(row, field));
  switch (fieldDefinition(row.table, field)?.kind) {
    case "date":
      // A date that cannot be read has no value.
      return value === null ? withoutBlankText(text) : formatDay(value as Day);
    case "code":
    case "flag":
    case "la-code":
      // A derived flag has no cell.
      return value === null ? "" : (text || String(value)).toUpperCase();
    case "integer":
    case "decimal":
      return value === null || /\s/.test(text) ? withoutBlankText(text) : cellText(value);
    case "upn":
    case "urn":
    case "text":
    case "postcode":
    case "partial-date":
      return value === null ? "" : String(value);
    default:
      return withoutBlankText(text);
  }
}

function withoutBlankText(text: string): string {
  return text.trim() === "" ? "" : text;
}
