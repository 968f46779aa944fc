import { namesProvider, providersOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "1008",
  topic: "provider-list",
  kind: "provider-mismatch",
  title: "URN is not in the Ofsted provider list",
  message:
    "URN is filled in but is not in the loaded Ofsted provider list. A listed URN is expected, or the placeholder XXXXXXX.",
  fix: "Look up the provider in the latest Ofsted list and correct URN. Check for lost letters or digits.",
  trigger:
    "URN is filled in, is not XXXXXXX (seven X), and is not in the loaded provider list, whether as an open or a closed provider. Spaces around it and letter case do not count; otherwise the whole URN must be the same. PLACE and dates are not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes", "providers"],
  reads: { Episodes: ["URN"] },
  highlights: { Episodes: ["URN"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      if (namesProvider(episode) && providersOf(episode, collection).length === 0) report(episode);
    }
  },
});
