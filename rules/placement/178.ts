import { codeAsWritten, REMOVE_SPACES, SPACES_COUNT } from "../helpers/code-as-written";
import type { Episode } from "../helpers/episodes";
import { isTemporary } from "../helpers/placement";
import { isOtherPlacement } from "../helpers/placement-types";
import { defineRule } from "../rule";
import { placeProviderCodes } from "../../src/return/code-sets";
import type { CollectionYear } from "../../src/return/collection-years";

/**
 * T4 is left out from 2025/26: rule 213 alone then asks for it to be blank. PLACE with a space beside it is no placement that
 * this rule knows (the entry trims neither of the two); rule 146 finds it.
 */
function hasNoProvider(episode: Episode, year: CollectionYear): boolean {
  if (codeAsWritten(episode, "PLACE") !== episode.PLACE) return false;
  const temporary = isTemporary(episode) && (episode.PLACE !== "T4" || year <= "2024/25");
  return temporary || isOtherPlacement(episode, year);
}

export default defineRule({
  code: "178",
  topic: "placement",
  kind: "invalid-code",
  title: "PLACE_PROVIDER is not recognised, or not for this PLACE",
  message:
    "PLACE_PROVIDER is not a recognised code (PR0 to PR5), or PLACE has no provider (temporary, such as T0, or the Z codes). A recognised code or a blank is expected.",
  fix: `Correct PLACE_PROVIDER, or clear it if PLACE is temporary or other (Z codes). ${REMOVE_SPACES}`,
  trigger: `PLACE_PROVIDER is filled in and is not PR0 to PR5, or PLACE is one that has no provider: T0 to T4 and Z1 up to 2024/25, T0 to T3 and Z11 to Z14 from 2025/26. A blank PLACE_PROVIDER gives no finding, nor does a recognised one beside a blank PLACE. ${SPACES_COUNT} A PLACE with such a space gives no finding here; rule 146 looks at it.`,
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["PLACE", "PLACE_PROVIDER"] },
  highlights: { Episodes: ["PLACE_PROVIDER"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      const provider = codeAsWritten(episode, "PLACE_PROVIDER");
      if (provider === null) continue;
      if (!placeProviderCodes.has(provider, collection.year) || hasNoProvider(episode, collection.year))
        report(episode);
    }
  },
});
