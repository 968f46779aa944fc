import { inDateOrder } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "142",
  topic: "episodes",
  kind: "missing",
  title: "Earlier episode not closed although a later one began",
  message:
    "DEC is blank or not a readable date, or REC is blank, on an episode that a later one follows. Every episode except the latest needs both an end date and an end reason.",
  fix: "Close the earlier episode with the date and reason it ended: usually the start date of the next one and X1.",
  trigger:
    "DEC is blank or unreadable, or REC is blank, on an episode of the child other than the latest one. The latest is the one with the latest DECOM, of equal dates the last in the file; it never gives a finding. Episodes without a readable DECOM are left out: they give no finding and never count as the latest. It does not matter which code REC holds.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DEC", "DECOM", "REC"] },
  highlights: { Episodes: ["DEC", "REC"] },
  check({ thisYear, report }) {
    const earlier = inDateOrder(thisYear.Episodes, { undated: "leftOut" }).slice(0, -1);
    for (const episode of earlier) {
      if (episode.DEC === null || episode.REC === null) report(episode);
    }
  },
});
