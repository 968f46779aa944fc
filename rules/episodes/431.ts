import { consecutivePairs, inDateOrder } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "431",
  topic: "episodes",
  kind: "gap-or-overlap",
  title: "RNE is S but the previous episode had not yet ended",
  message:
    "RNE is S (care starts here), but DECOM is on or before DEC of this child's previous episode. A start after the earlier episode ended is expected.",
  fix: "If care simply went on, change RNE to a continuation code and the previous REC to X1. Otherwise correct the dates.",
  trigger:
    "RNE is S and DECOM is on or before DEC of the child's episode directly before it, in order of DECOM (equal dates in the order of the file, rows without a readable date last). The day after is fine. A blank or unreadable date gives no finding, nor does the child's first episode.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DEC", "DECOM", "RNE"] },
  highlights: { Episodes: ["RNE", "DECOM"] },
  check({ thisYear, report }) {
    for (const [previous, episode] of consecutivePairs(inDateOrder(thisYear.Episodes))) {
      const startsTooSoon = episode.DECOM !== null && previous.DEC !== null && episode.DECOM <= previous.DEC;
      if (episode.RNE === "S" && startsTooSoon) report(episode);
    }
  },
});
