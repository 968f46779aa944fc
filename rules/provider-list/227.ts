import { namesProvider, providersOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "227",
  topic: "provider-list",
  kind: "provider-mismatch",
  title: "Provider had closed by the episode start date",
  message:
    "DECOM is on or after the day on which the Ofsted list says the provider with this URN closed. A start before that day is expected.",
  fix: "Check whether the provider re-registered under another URN, or whether DECOM is wrong.",
  trigger:
    "URN is filled in and not XXXXXXX, the provider list gives a closing date for it, and DECOM is on that day or later. Of several rows of one URN, one that has closed is enough. A blank or unreadable DECOM, a URN that is not in the list and a provider without a closing date give no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes", "providers"],
  reads: { Episodes: ["DECOM", "URN"] },
  highlights: { Episodes: ["URN", "DECOM"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      const start = episode.DECOM;
      if (start === null || !namesProvider(episode)) continue;
      const hadClosed = providersOf(episode, collection).some(
        ({ closed }) => closed !== null && start >= closed,
      );
      if (hadClosed) report(episode);
    }
  },
});
