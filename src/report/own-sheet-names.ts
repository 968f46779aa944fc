import { freeSheetName } from "../return/sheet-names";
import { OWN_SHEET_KEYS, OWN_SHEET_TITLE, OWN_SHEETS, type SheetNames } from "./annotations";

/** Behind the name of a sheet that waits until the new one is written; short enough for Excel's 31 characters. */
const WAITING = " (old)";

/** Names as the add-in and Excel give them: one that waits, one that is numbered, a copy of the tab. */
const OURS = new RegExp(
  `^(?<plain>${Object.values(OWN_SHEETS).join("|")})(?: \\(old\\))?(?: \\(\\d+\\))?$`,
  "u",
);

/**
 * Whether a sheet is called as ours are. What a user named otherwise is theirs, copies of our sheets included; those for
 * colleagues come back with something behind the name.
 */
export function hasNameOfOwnSheet(name: string): boolean {
  return OURS.test(name) || name.startsWith(OWN_SHEETS.colleagues);
}

/**
 * Whether the add-in wrote the sheet: by its name and the title in its first cell.
 * @param firstCell text of A1
 */
export function isOwnSheet(name: string, firstCell: string): boolean {
  return hasNameOfOwnSheet(name) && firstCell.startsWith(OWN_SHEET_TITLE);
}

/**
 * Names for our sheets that no sheet of the user has.
 * @param taken names of the user's sheets
 */
export function freeSheetNames(taken: readonly string[]): SheetNames {
  const names = OWN_SHEET_KEYS.map((key) => [key, freeSheetName(OWN_SHEETS[key], taken)]);
  return Object.fromEntries(names) as SheetNames;
}

/** A name under which a sheet of ours waits, that no sheet has yet. */
export function waitingSheetName(name: string, taken: Iterable<string>): string {
  return freeSheetName(`${OURS.exec(name)?.groups?.["plain"] ?? OWN_SHEETS.colleagues}${WAITING}`, taken);
}
