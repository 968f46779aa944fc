import { namesProvider, providersOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "224",
  topic: "provider-list",
  kind: "provider-mismatch",
  title: "PLACE_PROVIDER differs from the provider list",
  message:
    "PLACE_PROVIDER is not one of the provider codes that the Ofsted list has for this URN. One of the listed codes is expected, or a different URN.",
  fix: "Look up the URN in the Ofsted list, then correct whichever of URN and PLACE_PROVIDER is wrong.",
  trigger:
    "URN is filled in and not XXXXXXX, and PLACE_PROVIDER is not among the provider codes that the list holds for that URN; codes of several rows of one URN count together. A blank PLACE_PROVIDER, a URN that is not in the list and a provider without codes give a finding too. Supported accommodation without codes may have those of its sector, or any where the sector is not known. Dates are not looked at: closed providers count like open ones.",
  years: { first: "2022/23" },
  needs: ["Episodes", "providers"],
  reads: { Episodes: ["PLACE_PROVIDER", "URN"] },
  highlights: { Episodes: ["PLACE_PROVIDER"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      if (!namesProvider(episode)) continue;
      const code = episode.PLACE_PROVIDER;
      const isListed =
        code !== null &&
        providersOf(episode, collection).some(({ providerCodes }) => providerCodes.includes(code));
      if (!isListed) report(episode);
    }
  },
});
