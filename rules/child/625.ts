import { latestEpisode, type Episode } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "625",
  topic: "child",
  kind: "date-order",
  title: "MC_DOB is after the year end or after care ended",
  message:
    "MC_DOB is after 31 March at the end of the collection year, or after the DEC with which care ended. A date up to the earlier of the two is expected.",
  fix: "Correct MC_DOB. If the birth really came after care or the year ended, clear MC_DOB and set MOTHER back to what it was.",
  trigger:
    "MC_DOB is after 31 March at the end of the collection year, or after DEC of the child's latest episode. That is the one with the latest readable DECOM; of several, the one that ends last (open ones last of all), then the first in the file. While that episode has no readable DEC, only 31 March counts, whatever DEC earlier episodes have. Without episodes only 31 March counts too. The Header row and a latest episode with a readable DEC are marked.",
  years: { first: "2022/23" },
  needs: ["Header", "Episodes"],
  reads: { Episodes: ["DEC", "DECOM"], Header: ["MC_DOB"] },
  highlights: { Header: ["MC_DOB"], Episodes: ["DEC"] },
  check({ thisYear, collection, report }) {
    const latest = latestToEnd(thisYear.Episodes);
    const careEnded = latest?.DEC ?? Infinity;
    for (const header of thisYear.Header) {
      const { MC_DOB } = header;
      if (MC_DOB === null || (MC_DOB <= collection.end && MC_DOB <= careEnded)) continue;
      report(header, ...(latest !== null && latest.DEC !== null ? [latest] : []));
    }
  },
});

/** The episode that starts last; of equal ones the one that ends last, an open one last of all. */
function latestToEnd(episodes: readonly Episode[]): Episode | null {
  const start = latestEpisode(episodes)?.DECOM;
  return episodes
    .filter(({ DECOM }) => DECOM !== null && DECOM === start)
    .reduce<Episode | null>(
      (latest, episode) => (latest && endOf(latest) >= endOf(episode) ? latest : episode),
      null,
    );
}

function endOf({ DEC }: Episode): number {
  return DEC ?? Infinity;
}
