import { numberOf } from "../../src/return/cells";

/** A flag as a number, so that "01" and "1.0" are 1; null for a blank and for what is no number. */
export function flagNumber(flag: string | null): number | null {
  return flag === null ? null : numberOf(flag);
}
