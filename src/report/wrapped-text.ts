/** Points a line of the usual type takes. */
export const LINE_HEIGHT = 15;

/**
 * Lines that a text takes in a column, whole words on each; a word that is longer than the column goes on below, and so does
 * what stands behind a line end.
 */
export function linesOf(text: string, characters: number): number {
  return text.split("\n").reduce((lines, line) => lines + linesOfOne(line, characters), 0);
}

function linesOfOne(line: string, characters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of line.split(/\s+/)) {
    if (used > 0 && used + 1 + length > characters) {
      lines++;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
    for (; used > characters; used -= characters) lines++;
  }
  return lines;
}
