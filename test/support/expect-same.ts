import { isDeepStrictEqual } from "node:util";

/**
 * As `expect(actual).toEqual(expected)`, for whole workbooks: jest walks through one cell by cell in seconds, and is asked
 * only where there is something to tell.
 */
export function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}
