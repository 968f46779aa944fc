/** Excel allows so many characters in a sheet's name, and none of these. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/**
 * A name that Excel takes for a sheet and that no sheet has yet: where the wanted one is taken, with a number behind it.
 * @param taken names in small letters
 */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const clean = wanted.replace(FORBIDDEN, " ").trim() || "Sheet";
  let name = clean.slice(0, LONGEST_NAME);
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const ending = ` (${number})`;
    name = clean.slice(0, LONGEST_NAME - ending.length) + ending;
  }
  return name;
}
