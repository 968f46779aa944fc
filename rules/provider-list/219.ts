import { namesProvider, providersOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "219",
  topic: "provider-list",
  kind: "provider-mismatch",
  title: "URN is not listed for this PLACE",
  message:
    "PLACE is not among the kinds of placement that the provider list has for this URN. A PLACE listed for the URN is expected.",
  fix: "Compare URN and PLACE with the Ofsted provider list and correct the one that does not fit the placement.",
  trigger:
    "URN is filled in and not XXXXXXX, and no row of the provider list with that URN has PLACE among its placement codes. This also holds when PLACE is blank, when the list has no placement code for the provider, and when the URN is not in the list (which rule 1008 reports too). Supported accommodation also has the code of its year: H5 in 2023/24, K3 from 2024/25. Dates and LS are not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes", "providers"],
  reads: { Episodes: ["PLACE", "URN"] },
  highlights: { Episodes: ["URN", "PLACE"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      if (!namesProvider(episode)) continue;
      const { PLACE } = episode;
      const isListed = providersOf(episode, collection).some(
        ({ placementCodes }) => PLACE !== null && placementCodes.includes(PLACE),
      );
      if (!isListed) report(episode);
    }
  },
});
