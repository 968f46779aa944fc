import { beginningOf } from "./words";

/** Excel allows so many characters in a sheet's name, none of these, and no apostrophe at its beginning or end. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;
const OUTER_APOSTROPHES = /^'+|'+$/g;

/** A name that Excel keeps for itself. */
const RESERVED = "history";

/**
 * A name that Excel takes for a sheet and that no sheet has yet: where the wanted one is taken, with a number behind it.
 * @param taken names of sheets, in whatever letters: to Excel "episodes" and "Episodes" are one name
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const clean = wanted.replace(FORBIDDEN, " ").trim().replace(OUTER_APOSTROPHES, "").trim() || "Sheet";
  const others = new Set([RESERVED, ...[...taken].map((name) => name.toLowerCase())]);
  let name = beginningOf(clean, LONGEST_NAME).replace(OUTER_APOSTROPHES, "");
  for (let number = 2; others.has(name.toLowerCase()); number++) {
    const ending = ` (${number})`;
    name = beginningOf(clean, LONGEST_NAME - ending.length) + ending;
  }
  return name;
}

/** A name for a sheet of last year's return that says so, beside sheets of the same names of this year. */
export function lastYearsSheetName(name: string, taken: Iterable<string>): string {
  return freeSheetName(`${beginningOf(name, 18)} (last year)`, taken);
}
