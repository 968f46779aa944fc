import { defineRule } from "../rule";

export default defineRule({
  code: "355",
  topic: "episodes",
  kind: "date-order",
  title: "Episode starts and ends on the same day",
  message:
    "DECOM and DEC are the same date, so the episode lasted under 24 hours. An end date later than the start is expected.",
  fix: "Remove the episode if it did not really happen, or correct one of the two dates.",
  trigger:
    "DECOM and DEC are the same day, however they are written. A blank or unreadable date gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DEC", "DECOM"] },
  highlights: { Episodes: ["DECOM", "DEC"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      if (episode.DECOM !== null && episode.DECOM === episode.DEC) report(episode);
    }
  },
});
