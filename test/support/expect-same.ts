import { isDeepStrictEqual } from "node:util";

/**
 * Like `expect(actual).toEqual(expected)`, for whole workbooks. jest takes seconds to compare one cell by cell, so it
 * is called only when there is a difference to report.
 */
export function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}
