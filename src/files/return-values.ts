import { cellText } from "../return/cells";
import { formatDay, type Day } from "../return/days";
import { cellOf, valueOf, type AnyRow } from "../return/rows";
import { fieldDefinition } from "../return/tables";

/**
 * A value as the department takes it: dates dd/mm/yyyy, also where the sheet holds a serial number; identifiers as they
 * stand; codes in capitals, with any spaces beside them, which the checks find; what cannot be read as it stands; blanks
 * as "".
 */
export function valueForReturn(row: AnyRow, field: string): string {
  const value = valueOf(row, field) ?? null;
  const text = cellText(cellOf(row, field));
  switch (fieldDefinition(row.table, field)?.kind) {
    case "date":
      // A date that cannot be read has no value.
      return value === null ? withoutBlanksAlone(text) : formatDay(value as Day);
    case "code":
    case "flag":
    case "la-code":
      // A flag that was worked out has no cell.
      return value === null ? "" : (text || String(value)).toUpperCase();
    case "postcode":
    case "partial-date":
      return value === null ? "" : String(value);
    default:
      return withoutBlanksAlone(text);
  }
}

function withoutBlanksAlone(text: string): string {
  return text.trim() === "" ? "" : text;
}
