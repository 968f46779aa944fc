import { latestEpisode } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "117",
  topic: "placed-for-adoption",
  kind: "date-order",
  title: "Adoption decision date is after year end or end of care",
  message:
    "DATE_PLACED or DATE_PLACED_CEASED is after 31 March of the collection year or after DEC of the last episode. Both were expected within the year and the time in care.",
  fix: "Check the decision dates against the end of the last episode, and hold back decisions made after 31 March for the next return.",
  trigger:
    "DATE_PLACED or DATE_PLACED_CEASED is after 31 March of the collection year, or after DEC of the last episode: the one with the latest DECOM among those whose REC is not X1 (a new episode follows), of equal dates the first in the file. Dates equal to 31 March or to DEC are fine. While the last episode is open, or where there is none, only the year's end counts. The last episode is marked along with the row.",
  years: { first: "2022/23" },
  needs: ["Episodes", "PlacedAdoption"],
  reads: { Episodes: ["DEC", "DECOM", "REC"], PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED"] },
  highlights: { PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED"], Episodes: ["DECOM", "DEC", "REC"] },
  check({ thisYear, collection, report }) {
    const lastEpisode = latestEpisode(
      thisYear.Episodes.filter(({ REC }) => REC !== "X1"),
      "first",
    );
    const lastDay = Math.min(collection.end, lastEpisode?.DEC ?? Infinity);
    for (const decision of thisYear.PlacedAdoption) {
      const dates = [decision.DATE_PLACED, decision.DATE_PLACED_CEASED];
      if (!dates.some((date) => date !== null && date > lastDay)) continue;
      report(decision, ...(lastEpisode === null ? [] : [lastEpisode]));
    }
  },
});
