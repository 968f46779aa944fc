import { namesProvider, providersOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "1008",
  topic: "provider-list",
  kind: "provider-mismatch",
  title: "URN is not in the Ofsted provider list",
  message:
    "URN does not match any entry in the loaded Ofsted provider list. A listed URN is expected, or XXXXXXX as the placeholder.",
  fix: "Look the provider up in the latest Ofsted list and correct the URN; check for lost letters or a missing digit.",
  trigger:
    "URN is filled in, is not XXXXXXX (seven X), and is not in the loaded provider list, open and closed providers together. Spaces around it and letter case do not count; otherwise the whole URN must be the same. PLACE and dates are not looked at.",
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
