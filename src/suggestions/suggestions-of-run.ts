import { RememberedPostcodes } from "../engine/collection";
import { loadedPartOf, type LoadedPostcodes } from "../reference/postcode-index/loaded-postcodes";
import { prepareSuggestions, type Suggestions } from "./prepare";
import type { CheckedReturn } from "./trial-ground";

/**
 * Gets ready to suggest corrections for a run. Guesses may lead to areas of the postcode directory that the return itself
 * does not touch: they count as not there.
 * @param kept suggestions worked out before for children that are as they were then
 */
export function suggestionsOfRun(
  checked: CheckedReturn,
  postcodes: LoadedPostcodes | null,
  kept?: Suggestions["known"],
): Suggestions {
  const guessing = postcodes && new RememberedPostcodes(loadedPartOf(postcodes));
  return prepareSuggestions({ ...checked, collection: { ...checked.collection, postcodes: guessing } }, kept);
}
