import { defineRule } from "../rule";

export default defineRule({
  code: "354",
  topic: "episodes",
  kind: "invalid-date",
  title: "Episode starts after the collection year",
  message:
    "DECOM is after 31 March at the end of the collection year. A start on or before that day is expected.",
  fix: "Correct the start date, or leave the episode for the next return.",
  trigger:
    "DECOM is after 31 March, the last day of the collection year; that day itself is fine. A blank or unreadable DECOM gives no finding, and DEC is not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DECOM"] },
  highlights: { Episodes: ["DECOM"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      if (episode.DECOM !== null && episode.DECOM > collection.end) report(episode);
    }
  },
});
