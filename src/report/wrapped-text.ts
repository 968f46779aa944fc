/** Height in points of a line of the normal font. */
export const LINE_HEIGHT = 15;

/**
 * Returns the number of lines that a text takes in a column. Lines break between words; a word longer than the column
 * continues on the next line, and a line end starts a new one.
 */
export function linesOf(text: string, characters: number): number {
  return text.split("\n").reduce((lines, line) => lines + wrappedLineCount(line, characters), 0);
}

function wrappedLineCount(line: string, characters: number): number {
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
