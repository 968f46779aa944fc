import { beginningOf } from "./words";

/** Excel's limits on a sheet name: this many characters, none of these, and no apostrophe at either end. */
const MAX_NAME_LENGTH = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;
const OUTER_APOSTROPHES = /^'+|'+$/g;

/** A name that Excel reserves. */
const RESERVED = "history";

/**
 * Returns a name that Excel accepts and no sheet has yet, with a number appended if the wanted one is taken.
 * @param taken names of sheets, in any case: to Excel "episodes" and "Episodes" are the same name
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const clean = wanted.replace(FORBIDDEN, " ").trim().replace(OUTER_APOSTROPHES, "").trim() || "Sheet";
  const others = new Set([RESERVED, ...[...taken].map((name) => name.toLowerCase())]);
  let name = beginningOf(clean, MAX_NAME_LENGTH).replace(OUTER_APOSTROPHES, "");
  for (let number = 2; others.has(name.toLowerCase()); number++) {
    const ending = ` (${number})`;
    name = beginningOf(clean, MAX_NAME_LENGTH - ending.length) + ending;
  }
  return name;
}

/** Returns a name that marks a sheet as last year's and that differs from the names of this year's sheets. */
export function lastYearsSheetName(name: string, taken: Iterable<string>): string {
  return freeSheetName(`${beginningOf(name, 18)} (last year)`, taken);
}
