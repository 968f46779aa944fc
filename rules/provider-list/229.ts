import type { Episode } from "../helpers/episodes";
import { authorityOfPostcode, isOneOf, namesProvider, providersOf } from "../helpers/placement";
import { defineRule, type Collection } from "../rule";

const LEFT_OUT_FROM_2025: ReadonlySet<string> = new Set(
  "K3 P1 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z11 Z12 Z13 Z14".split(" "),
);

/** An authority that is not known disagrees with PR1 (own provision), but not with PR2 (another authority). */
function disagrees(episode: Episode, collection: Collection): boolean {
  const isOwn = providersOf(episode, collection).map(
    ({ postcode }) => authorityOfPostcode(postcode, collection) === collection.localAuthority,
  );
  if (episode.PLACE_PROVIDER === "PR1") return isOwn.length === 0 || isOwn.includes(false);
  return episode.PLACE_PROVIDER === "PR2" && isOwn.includes(true);
}

export default defineRule({
  code: "229",
  topic: "provider-list",
  kind: "provider-mismatch",
  title: "PLACE_PROVIDER does not fit the provider's authority",
  message:
    "PLACE_PROVIDER is PR1 or PR2 (own or another authority's provision), but the postcode listed for this URN does not fit or is unknown. A provider's address may not show who runs it.",
  fix: "Check which authority runs the provider, then correct PLACE_PROVIDER or URN. Where both are right and only the address misleads, keep them and explain.",
  trigger:
    "URN is filled in and not XXXXXXX, and either PLACE_PROVIDER is PR1 (own provision) and the postcode that the list holds for the URN is not in the returning authority, or is not known, or the URN is not in the list; or PLACE_PROVIDER is PR2 (another authority's) and that postcode is in the returning authority. Of several rows of one URN, one is enough. From 2025/26 PLACE K3, P1, P3, R1, R2, R5, T0 to T4 and Z11 to Z14 give no finding. Dates are not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes", "providers", "postcodes", "localAuthority"],
  reads: { Episodes: ["PLACE", "PLACE_PROVIDER", "URN"] },
  readsFrom: { year: "2025/26", fields: { Episodes: ["PLACE"] } },
  highlights: { Episodes: ["URN", "PLACE_PROVIDER"] },
  check({ thisYear, collection, report }) {
    const leavesPlacesOut = collection.year >= "2025/26";
    for (const episode of thisYear.Episodes) {
      const isLeftOut = leavesPlacesOut && isOneOf(LEFT_OUT_FROM_2025, episode.PLACE);
      if (namesProvider(episode) && !isLeftOut && disagrees(episode, collection)) report(episode);
    }
  },
});
