import { withMarks } from "../../../rules/format/plain-text";
import { isBlankCell } from "../../return/cells";
import { cellOf, isUnreadable, type AnyRow } from "../../return/rows";
import { fieldDefinition, type FieldName } from "../../return/tables";
import { displayValue } from "../describe-cell";
import { MARKS } from "../visible-identifier";

const SECONDS_PER_DAY = 86_400;

/**
 * Returns a cell's value with everything that a rule or check on form may report: like `displayValue`, but with marks
 * for stray spaces and invisible characters, and with the time of day that Excel holds after a date.
 */
export function visibleValue(row: AnyRow, field: string): string {
  const cell = cellOf(row, field);
  const value = displayValue(row, field);
  if (typeof cell === "string") return isBlankCell(cell) ? value : withMarks(value, MARKS);
  const kind = fieldDefinition(row.table, field)?.kind;
  const isDate = kind === "date" || kind === "partial-date";
  const hasTime = typeof cell === "number" && !Number.isInteger(cell);
  return hasTime && isDate && !isUnreadable(row, field as FieldName) ? `${value} ${timeOfDay(cell)}` : value;
}

/** Formats the time of day of an Excel serial number: "09:30:00". */
function timeOfDay(serial: number): string {
  const seconds = Math.min(Math.round((serial % 1) * SECONDS_PER_DAY), SECONDS_PER_DAY - 1);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
