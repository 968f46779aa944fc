/** Characters of a column that has no width of its own. */
export const STANDARD_WIDTH_CHARACTERS = 8.43;
/** Points of a row that has no height of its own. */
export const STANDARD_HEIGHT_POINTS = 15;

const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Column width in characters, as a file has it, to points, as Office.js has it. */
export function charactersToPoints(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** Column width in points to characters. */
export function pointsToCharacters(points: number): number {
  const characters = (points / POINTS_PER_PIXEL - PADDING_PIXELS) / PIXELS_PER_CHARACTER;
  return Math.max(0, Math.round(characters * 100) / 100);
}
