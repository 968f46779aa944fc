/** Points a line of the usual type takes. */
export const LINE_HEIGHT = 15;

/** Lines that a text takes in a column, whole words on each; a word that is longer than the column goes on below. */
export function linesOf(text: string, characters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/\s+/)) {
    if (used > 0 && used + 1 + length > characters) {
      lines++;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
    for (; used > characters; used -= characters) lines++;
  }
  return lines;
}
