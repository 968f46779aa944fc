import { cellText } from "../../src/return/cells";
import { cellOf, valueOf, type AnyRow } from "../../src/return/rows";

/** For the trigger of rules that check a code as written. */
export const SPACES_COUNT = "A code with a space before or after it gives a finding as well.";
/** For the fix of the same rules, because such a space is invisible. */
export const REMOVE_SPACES = "Remove any space beside the code.";

/**
 * Returns a code as written in its cell, in capitals, with any spaces around it. The department's checks of the codes
 * themselves do not trim, so they reject " M" (catalogue, 101 and similar: "spaces are not trimmed"); all other rules
 * read the code without the spaces. Null when the cell is blank, or holds only spaces.
 */
export function codeAsWritten(row: AnyRow, field: string): string | null {
  const value = valueOf(row, field);
  if (value === null) return null;
  const cell = cellOf(row, field);
  // Most cells hold the code exactly as it was read.
  return cell === value && typeof cell === "string" ? cell : cellText(cell).toUpperCase();
}
