import { numberOf } from "../../src/return/cells";

/** Reads a flag as a number, so that "01" and "1.0" are 1; null for a blank and for text that is not a number. */
export function flagNumber(flag: string | null): number | null {
  return flag === null ? null : numberOf(flag);
}
