import { isShortBreak } from "../helpers/episodes";
import { ADOPTION_PLACEMENTS, authorityOfPostcode, FOSTER_PLACEMENTS, isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";
import type { CollectionYear } from "../../src/return/collection-years";

function mayBeAnywhere(place: string, year: CollectionYear): boolean {
  if (place === "K3") return year >= "2025/26";
  return isOneOf(ADOPTION_PLACEMENTS, place) || isOneOf(FOSTER_PLACEMENTS, place);
}

export default defineRule({
  code: "1015",
  topic: "placement",
  kind: "inconsistent",
  title: "PR1 provider, but placed outside this authority",
  message:
    "PLACE_PROVIDER is PR1 (own provision), but PL_POST lies outside this authority. For this kind of PLACE, own provision is expected inside it.",
  fix: "Check PL_POST first, then whether a provider code other than PR1 applies. Explain to the DfE any own homes outside the boundary.",
  trigger:
    "PLACE_PROVIDER is PR1 (own provision), PLACE and LS are filled in, and PL_POST lies in another authority or outside England. Foster care (U1 to U6), adoption (A3 to A6) and, from 2025/26, K3 may be anywhere, and short breaks (LS V3, V4) give no finding. A blank or unknown PL_POST gives no finding either.",
  years: { first: "2022/23" },
  needs: ["Episodes", "postcodes", "localAuthority"],
  reads: { Episodes: ["LS", "PLACE", "PLACE_PROVIDER", "PL_POST"] },
  highlights: { Episodes: ["PLACE_PROVIDER", "PL_POST"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      const { PLACE_PROVIDER, PLACE, LS } = episode;
      if (PLACE_PROVIDER !== "PR1" || PLACE === null || LS === null) continue;
      if (isShortBreak(episode) || mayBeAnywhere(PLACE, collection.year)) continue;
      const authority = authorityOfPostcode(episode.PL_POST, collection);
      if (authority !== null && authority !== collection.localAuthority) report(episode);
    }
  },
});
