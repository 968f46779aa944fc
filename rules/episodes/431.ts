import { consecutivePairs, inDateOrder } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "431",
  topic: "episodes",
  kind: "gap-or-overlap",
  title: "RNE is S but the previous episode had not ended before",
  message:
    "RNE = S says that care starts here, yet DECOM is on or before DEC of this child's previous episode. A new period of care must start after the earlier one ended.",
  fix: "If care simply went on, change RNE to a continuation code and the previous REC to X1; otherwise correct the dates.",
  trigger:
    "RNE is S and DECOM is on or before DEC of the child's episode directly before it, in order of DECOM (equal dates in the order of the file). The day after is fine. Nothing is found when either date is blank or unreadable, or on the child's first episode.",
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
