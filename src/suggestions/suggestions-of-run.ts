import { RememberedPostcodes } from "../engine/collection";
import { loadedPartOf, type LoadedPostcodes } from "../reference/postcode-index/loaded-postcodes";
import { prepareSuggestions, type Suggestions } from "./prepare";
import type { CheckedReturn } from "./trial-context";

/**
 * Prepares suggestions for a run. Guesses can lead to areas of the postcode directory that the return itself does not
 * use; their postcodes count as not found.
 * @param kept earlier suggestions for children that have not changed since
 */
export function suggestionsOfRun(
  checked: CheckedReturn,
  postcodes: LoadedPostcodes | null,
  kept?: Suggestions["known"],
): Suggestions {
  const proposalPostcodes = postcodes && new RememberedPostcodes(loadedPartOf(postcodes));
  return prepareSuggestions(
    { ...checked, collection: { ...checked.collection, postcodes: proposalPostcodes } },
    kept,
  );
}
