import { defineRule } from "../rule";

export default defineRule({
  code: "385",
  topic: "episodes",
  kind: "invalid-date",
  title: "Episode end date is after 31 March",
  message:
    "DEC is later than 31 March, the last day of this collection year. An episode still running on that day should have no end date.",
  fix: "Correct a mistyped DEC, or clear DEC and REC when the episode was still open on 31 March.",
  trigger:
    "DEC is after 31 March, the last day of the collection year; that day itself is fine. A blank or unreadable DEC is left to other rules.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DEC"] },
  highlights: { Episodes: ["DEC"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      if (episode.DEC !== null && episode.DEC > collection.end) report(episode);
    }
  },
});
