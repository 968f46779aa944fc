import { inDateOrder, type Episode } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "388",
  topic: "episodes",
  kind: "gap-or-overlap",
  title: "REC does not fit the start of the next episode",
  message:
    "REC = X1 promises another episode starting on the day of DEC, and any other end code promises that none does. The next episode of this child does not agree with REC.",
  fix: "Compare DEC with the next DECOM: add a missing episode, correct one of the dates, or change REC.",
  trigger:
    "On an episode with a readable DEC: REC is X1 but no episode of the child follows, or the next one starts on another day than DEC; or REC is another code but the next episode starts on the day of DEC. Episodes are taken in order of DECOM, those without a readable one first, equal dates in the order of the file. A blank REC, a blank or unreadable DEC, and rows without CHILD are not judged.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DEC", "DECOM", "REC"] },
  highlights: { Episodes: ["REC"] },
  check({ child, thisYear, report }) {
    // Without CHILD nobody can tell which episode follows.
    if (child.id === null) return;
    const episodes = inDateOrder(thisYear.Episodes, { undated: "first" });
    episodes.forEach((episode, index) => {
      if (episode.DEC === null || episode.REC === null) return;
      const promisesNext = episode.REC === "X1";
      if (promisesNext !== isFollowedSameDay(episode, episodes[index + 1])) report(episode);
    });
  },
});

function isFollowedSameDay(episode: Episode, next: Episode | undefined): boolean {
  return next !== undefined && next.DECOM === episode.DEC;
}
