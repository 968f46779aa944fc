import { namesProvider, providersOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "228",
  topic: "provider-list",
  kind: "provider-mismatch",
  title: "Provider closed before the episode ended",
  message:
    "The Ofsted list says the provider with this URN closed before DEC, or before 31 March if the episode is open. An end by the closing date is expected.",
  fix: "Check URN and DEC against the case record. If the placement went on under another URN, end the episode on the closing day and start one with that URN.",
  trigger:
    "URN is filled in and not XXXXXXX, the provider list gives a closing date for it, and DEC is after that date. Without a readable DEC the last day of the collection year counts as the end. The same day is fine. Of several rows of one URN, one is enough. DECOM is not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes", "providers"],
  reads: { Episodes: ["DEC", "URN"] },
  highlights: { Episodes: ["URN", "DEC"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      if (!namesProvider(episode)) continue;
      const end = episode.DEC ?? collection.end;
      if (providersOf(episode, collection).some(({ closed }) => closed !== null && end > closed))
        report(episode);
    }
  },
});
