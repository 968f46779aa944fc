import { consecutivePairs, inDateOrder, isContinuation } from "../helpers/episodes";
import { defineRule } from "../rule";
import { compareDays } from "../../src/return/days";

export default defineRule({
  code: "433",
  topic: "episodes",
  kind: "gap-or-overlap",
  title: "Continuation does not follow on from the previous DEC",
  message:
    "RNE marks this row as a continuation, but DECOM is not the same day as DEC of this child's previous episode. The same day is expected.",
  fix: "Correct DEC of the previous episode or DECOM of this one, or add the episode left out in between. After a real break use RNE S.",
  trigger:
    "RNE is P, L, T, U or B and DECOM is not the same day as DEC of the child's episode directly before it; a blank or unreadable date on either side gives a finding too. Episodes are taken in order of DECOM, then of DEC, blanks last, then in the order of the file. The child's first episode gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DEC", "DECOM", "RNE"] },
  highlights: { Episodes: ["RNE", "DECOM"] },
  check({ thisYear, report }) {
    const byEndDate = [...thisYear.Episodes].sort((a, b) => compareDays(a.DEC, b.DEC));
    for (const [previous, episode] of consecutivePairs(inDateOrder(byEndDate))) {
      const followsOn = episode.DECOM !== null && episode.DECOM === previous.DEC;
      if (isContinuation(episode) && !followsOn) report(episode);
    }
  },
});
