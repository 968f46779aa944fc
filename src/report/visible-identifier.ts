import { withMarks } from "../../rules/format/plain-text";

/** What stands for spaces and characters that nobody sees. */
export const MARKS = { space: "␣", hidden: "[hidden character]" };

/**
 * An identifier with marks for what nobody sees in it: spaces around it, several in a row, those of other kinds, and hidden
 * characters. Rules tell identifiers apart that differ in these alone, and they would look alike.
 */
export function visibleIdentifier(id: string): string {
  return withMarks(id, MARKS).replace(/ {2,}/g, (spaces) => MARKS.space.repeat(spaces.length));
}
