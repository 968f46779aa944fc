/** The width, in characters, of a column without its own width. */
export const STANDARD_WIDTH_CHARACTERS = 8.43;
/** The height, in points, of a row without its own height. */
export const STANDARD_HEIGHT_POINTS = 15;

const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Converts a column width from characters, as in files, to points, as in Office.js. */
export function charactersToPoints(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** Converts a column width from points to characters. */
export function pointsToCharacters(points: number): number {
  const characters = (points / POINTS_PER_PIXEL - PADDING_PIXELS) / PIXELS_PER_CHARACTER;
  return Math.max(0, Math.round(characters * 100) / 100);
}
