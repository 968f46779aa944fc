import { defineRule } from "../rule";

export default defineRule({
  code: "385",
  topic: "episodes",
  kind: "invalid-date",
  title: "DEC is after 31 March",
  message:
    "DEC is after 31 March, the last day of this collection year. A blank DEC is expected while the episode is still open on that day.",
  fix: "Correct a mistyped DEC, or clear DEC and REC if the episode was still open on 31 March.",
  trigger:
    "DEC is after 31 March, the last day of the collection year; that day itself is fine. A blank or unreadable DEC gives no finding.",
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
