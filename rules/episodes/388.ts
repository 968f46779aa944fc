import { inDateOrder, type Episode } from "../helpers/episodes";
import { defineRule } from "../rule";
import type { RowsByTable } from "../../src/return/children";

export default defineRule({
  code: "388",
  topic: "episodes",
  kind: "gap-or-overlap",
  title: "REC does not fit the start of the next episode",
  message:
    "REC does not fit this child's next episode. With X1, the next episode is expected to start on the day of DEC. With any other code, no episode is expected to start that day.",
  fix: "Compare DEC with the next DECOM, then add the episode left out, correct one of the dates, or change REC.",
  trigger:
    "On an episode with a readable DEC: REC is X1 but no episode of the child follows, or the next one starts on another day than DEC; or REC is another code but the next episode starts on the day of DEC. Episodes are taken in order of DECOM, those without a readable DECOM first, equal dates in the order of the file. A blank REC, a blank or unreadable DEC, and rows without CHILD give no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DEC", "DECOM", "REC"] },
  highlights: { Episodes: ["REC"] },
  check({ child, thisYear, report }) {
    // Without CHILD nobody can tell which episode follows.
    if (child.id === null) return;
    const episodes = inOrder(thisYear);
    episodes.forEach((episode, index) => {
      if (episode.DEC === null || episode.REC === null) return;
      const promisesNext = episode.REC === "X1";
      if (promisesNext !== isFollowedSameDay(episode, episodes[index + 1])) report(episode);
    });
  },
  comparedWith({ thisYear }, reported) {
    const episodes = inOrder(thisYear);
    const at = episodes.findIndex(({ line }) => line === reported.line);
    return episodes.slice(at + 1, at + 2);
  },
});

function inOrder({ Episodes }: RowsByTable): Episode[] {
  return inDateOrder(Episodes, { undated: "first" });
}

function isFollowedSameDay(episode: Episode, next: Episode | undefined): boolean {
  return next !== undefined && next.DECOM === episode.DEC;
}
