import { authorityOfPostcode, namesProvider, providersOf } from "../helpers/placement";
import { authoritiesOfProvider } from "../helpers/provider-authority";
import { defineRule } from "../rule";

export default defineRule({
  code: "241",
  topic: "provider-list",
  kind: "provider-mismatch",
  title: "Supported accommodation outside the provider's areas",
  message:
    "PLACE is K3 (supported accommodation), but PL_POST is in an authority where the Ofsted list has no premises for this URN. An authority with premises is expected.",
  fix: "Check PL_POST and URN against the supported accommodation sheet of the Ofsted list. One provider can have premises in several authorities.",
  trigger:
    "PLACE is K3 (supported accommodation), URN is filled in and not XXXXXXX, and the authority of PL_POST is none of those in which the provider list has premises of that URN, by their postcode or by the authority it names. A blank or unknown PL_POST, a URN that is not in the list (rule 1008 reports that) and a provider whose authorities are not known give no finding. Dates are not looked at.",
  years: { first: "2025/26" },
  needs: ["Episodes", "postcodes", "providers"],
  reads: { Episodes: ["PLACE", "PL_POST", "URN"] },
  highlights: { Episodes: ["URN", "PL_POST"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      if (episode.PLACE !== "K3" || !namesProvider(episode)) continue;
      const placement = authorityOfPostcode(episode.PL_POST, collection);
      const premises = providersOf(episode, collection).flatMap((row) =>
        authoritiesOfProvider(row, collection),
      );
      if (placement !== null && premises.length > 0 && !premises.includes(placement)) report(episode);
    }
  },
});
