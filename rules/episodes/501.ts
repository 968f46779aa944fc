import { consecutivePairs, inDateOrder } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "501",
  topic: "episodes",
  kind: "gap-or-overlap",
  title: "Episode starts before the previous one ended",
  message:
    "DECOM is before DEC of this child's previous episode. A start on or after the day the previous episode ended is expected.",
  fix: "Put the child's episodes in date order, then make the end of one fit the start of the next.",
  trigger:
    "DECOM is before DEC of the child's episode directly before it, in order of DECOM (equal dates in the order of the file, rows without a readable date last); the same day is fine. Only the episode directly before counts, not an earlier, longer one. A blank or unreadable date gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DEC", "DECOM"] },
  highlights: { Episodes: ["DECOM", "DEC"] },
  check({ thisYear, report }) {
    for (const [previous, episode] of consecutivePairs(inDateOrder(thisYear.Episodes))) {
      const overlaps = episode.DECOM !== null && previous.DEC !== null && episode.DECOM < previous.DEC;
      if (overlaps) report(episode);
    }
  },
});
