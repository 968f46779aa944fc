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
  title: "PLACE_PROVIDER is no code, or not for this PLACE",
  message:
    "PLACE_PROVIDER is not one of PR0 to PR5, or it is filled in for a PLACE that has no provider, such as T0 (temporary) or the Z codes (other). Leave it blank for those.",
  fix: `Correct the provider code, or clear it when the placement is temporary or of another kind (Z codes). ${REMOVE_SPACES}`,
  trigger: `PLACE_PROVIDER is filled in and is not PR0 to PR5, or PLACE is one that has no provider: T0 to T4 and Z1 up to 2024/25, T0 to T3 and Z11 to Z14 from 2025/26. A blank PLACE_PROVIDER is never found, nor is a recognised one beside a blank PLACE. ${SPACES_COUNT} A PLACE with such a space is left to 146.`,
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
