import type { Episode } from "./episodes";
import { isSamePostcode } from "./placement";

/**
 * Whether two episodes have the same placement: PLACE, PL_POST, URN and PLACE_PROVIDER are all equal. Two blanks are
 * equal; a blank and a value are not. Spaces in a postcode are ignored.
 */
export function hasSamePlacement(a: Episode, b: Episode): boolean {
  return (
    a.PLACE === b.PLACE && hasSamePostcode(a, b) && a.URN === b.URN && a.PLACE_PROVIDER === b.PLACE_PROVIDER
  );
}

/** Whether two episodes have the same PL_POST. Two blanks are equal; a blank and a value are not. Spaces are ignored. */
export function hasSamePostcode({ PL_POST: a }: Episode, { PL_POST: b }: Episode): boolean {
  return a === null || b === null ? a === b : isSamePostcode(a, b);
}
