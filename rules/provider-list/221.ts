import { isShortBreak } from "../helpers/episodes";
import { isOneOf, isSamePostcode, namesProvider, providersOf } from "../helpers/placement";
import { defineRule } from "../rule";
import type { CollectionYear } from "../../src/return/collection-years";

/** Placements that are at the provider's own address: homes, supported accommodation, family centres and schools. */
function placesAtTheProvider(year: CollectionYear): ReadonlySet<string> {
  const places = new Set(["K1", "K2", "R3", "S1"]);
  if (year === "2023/24") places.add("H5");
  if (year >= "2024/25") places.add("K3");
  return places;
}

export default defineRule({
  code: "221",
  topic: "provider-list",
  kind: "provider-mismatch",
  title: "PL_POST does not match the URN",
  message:
    "PL_POST is not a postcode that the provider list has for this URN. This kind of PLACE is at the provider's own address, so the same postcode is expected.",
  fix: "Check URN first, then PL_POST, against the Ofsted list. Providers with several sites often have one URN for each home.",
  trigger:
    "URN is filled in and not XXXXXXX, PLACE is K1, K2, R3, S1, H5 (only in 2023/24) or K3 (from 2024/25), and PL_POST is filled in but is not, ignoring spaces and letter case, the postcode of any row of the provider list with that URN. This also holds when the list gives no postcode or does not have the URN (which rule 1008 reports too). Short breaks (LS V3, V4) give no finding; a blank LS does not count as one. Dates are not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes", "providers"],
  reads: { Episodes: ["LS", "PLACE", "PL_POST", "URN"] },
  highlights: { Episodes: ["PL_POST"] },
  check({ thisYear, collection, report }) {
    const places = placesAtTheProvider(collection.year);
    for (const episode of thisYear.Episodes) {
      const postcode = episode.PL_POST;
      const inScope = namesProvider(episode) && !isShortBreak(episode) && isOneOf(places, episode.PLACE);
      if (!inScope || postcode === null) continue;
      const isListed = providersOf(episode, collection).some(
        (provider) => provider.postcode !== null && isSamePostcode(provider.postcode, postcode),
      );
      if (!isListed) report(episode);
    }
  },
});
