import { consecutivePairs, inDateOrder, type Episode } from "../helpers/episodes";
import { isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";

const CONTINUATIONS: ReadonlySet<string> = new Set(["P", "L", "T", "U", "B"]);

export default defineRule({
  code: "433",
  topic: "episodes",
  kind: "gap-or-overlap",
  title: "Continuation does not follow on from the previous DEC",
  message:
    "RNE marks this row as a continuation, but DECOM is not the same day as DEC of this child's previous episode. The two dates should be equal.",
  fix: "Correct DEC of the previous episode or DECOM of this one, add a missing episode in between, or use RNE = S after a real break.",
  trigger:
    "RNE is P, L, T, U or B and DECOM is not the same day as DEC of the child's episode directly before it; a blank or unreadable date on either side is found too. Episodes are taken in order of DECOM, then of DEC, blanks last, then in the order of the file. The child's first episode is not judged.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DEC", "DECOM", "RNE"] },
  highlights: { Episodes: ["RNE", "DECOM"] },
  check({ thisYear, report }) {
    for (const [previous, episode] of consecutivePairs(inDateOrder(byEndDate(thisYear.Episodes)))) {
      const followsOn = episode.DECOM !== null && episode.DECOM === previous.DEC;
      if (isOneOf(CONTINUATIONS, episode.RNE) && !followsOn) report(episode);
    }
  },
});

function byEndDate(episodes: readonly Episode[]): Episode[] {
  const dated = episodes.filter(({ DEC }) => DEC !== null);
  const undated = episodes.filter(({ DEC }) => DEC === null);
  return [...dated.sort((a, b) => (a.DEC ?? 0) - (b.DEC ?? 0)), ...undated];
}
