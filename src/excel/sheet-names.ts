/** Excel allows so many characters in a sheet's name, none of these, and no apostrophe at its beginning or end. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;
const OUTER_APOSTROPHES = /^'+|'+$/g;

/** A name that Excel keeps for itself. */
const RESERVED = "history";

/**
 * A name that Excel takes for a sheet and that no sheet has yet: where the wanted one is taken, with a number behind it.
 * @param taken names in small letters
 */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const clean = wanted.replace(FORBIDDEN, " ").trim().replace(OUTER_APOSTROPHES, "").trim() || "Sheet";
  let name = clean.slice(0, LONGEST_NAME).replace(OUTER_APOSTROPHES, "");
  const isTaken = () => taken.has(name.toLowerCase()) || name.toLowerCase() === RESERVED;
  for (let number = 2; isTaken(); number++) {
    const ending = ` (${number})`;
    name = clean.slice(0, LONGEST_NAME - ending.length) + ending;
  }
  return name;
}
