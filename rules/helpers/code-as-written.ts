import { cellText } from "../../src/return/cells";
import { cellOf, valueOf, type AnyRow } from "../../src/return/rows";

/** For the trigger of rules that look at a code as it is written. */
export const SPACES_COUNT = "A code with a space before or after it gives a finding as well.";
/** For the fix of the same rules: nobody sees such a space. */
export const REMOVE_SPACES = "Remove any space beside the code.";

/**
 * A code as it stands in its cell, in capitals: spaces around it are kept. The department's checks of the codes themselves
 * do not trim, so that it rejects " M" (catalogue, 101 and the like: "spaces are not trimmed"); all others read the code
 * without the spaces. Null when the cell is blank, or holds nothing but spaces.
 */
export function codeAsWritten(row: AnyRow, field: string): string | null {
  const value = valueOf(row, field);
  if (value === null) return null;
  const cell = cellOf(row, field);
  // Most codes stand in their cell as they are read.
  return cell === value && typeof cell === "string" ? cell : cellText(cell).toUpperCase();
}
