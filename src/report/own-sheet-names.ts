import { freeSheetName } from "../return/sheet-names";
import { OWN_SHEET_KEYS, OWN_SHEET_TITLE, OWN_SHEETS, type SheetNames } from "./annotations";

/** Appended to the name of a sheet that waits until the new one is written; short enough for Excel's 31 characters. */
const WAITING_SUFFIX = " (old)";

/** Names that the add-in and Excel give: a usual name, one that waits, one with a number, a copied tab. */
const OWN_SHEET_NAME = new RegExp(
  `^(?<plain>${Object.values(OWN_SHEETS).join("|")})(?: \\(old\\))?(?: \\(\\d+\\))?$`,
  "u",
);

/**
 * Whether a sheet has a name like ours. A sheet that a user renamed is theirs, even a copy of one of ours. Sheets for
 * colleagues may come back with something after the name.
 */
export function hasNameOfOwnSheet(name: string): boolean {
  return OWN_SHEET_NAME.test(name) || name.startsWith(OWN_SHEETS.colleagues);
}

/**
 * Whether the add-in wrote the sheet, judged by its name and the title in its first cell.
 * @param firstCell text of A1
 */
export function isOwnSheet(name: string, firstCell: string): boolean {
  return hasNameOfOwnSheet(name) && firstCell.startsWith(OWN_SHEET_TITLE);
}

/**
 * Returns names for our sheets that no sheet of the user has.
 * @param taken names of the user's sheets
 */
export function freeSheetNames(taken: readonly string[]): SheetNames {
  const names = OWN_SHEET_KEYS.map((key) => [key, freeSheetName(OWN_SHEETS[key], taken)]);
  return Object.fromEntries(names) as SheetNames;
}

/** Returns a name, not yet used by any sheet, for one of our sheets while it waits to be replaced. */
export function waitingSheetName(name: string, taken: Iterable<string>): string {
  return freeSheetName(
    `${OWN_SHEET_NAME.exec(name)?.groups?.["plain"] ?? OWN_SHEETS.colleagues}${WAITING_SUFFIX}`,
    taken,
  );
}
