import { consecutivePairs, inDateOrder } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "501",
  topic: "episodes",
  kind: "gap-or-overlap",
  title: "Episode starts before the previous one ended",
  message:
    "DECOM is earlier than the DEC of the episode before it for the same CHILD. Each episode should start on or after the day the one before it ended.",
  fix: "Put the child's episodes in date order and align the end of one with the start of the next.",
  trigger:
    "DECOM is before DEC of the child's episode directly before it, in order of DECOM (equal dates in the order of the file); the same day is fine. Only the neighbour counts, not an earlier, longer episode. Nothing is found when either date is blank or unreadable.",
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
