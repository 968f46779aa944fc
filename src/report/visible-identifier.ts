import { withMarks } from "../../rules/format/plain-text";

/** Marks shown in place of invisible spaces and characters. */
export const MARKS = { space: "␣", hidden: "[hidden character]" };

/**
 * Returns an identifier with marks for what is invisible in it: spaces around it, several in a row, unusual ones, and
 * hidden characters. To rules, identifiers that differ only in these are different, but they would look alike.
 */
export function visibleIdentifier(id: string): string {
  return withMarks(id, MARKS).replace(/ {2,}/g, (spaces) => MARKS.space.repeat(spaces.length));
}
