import { latestEpisode } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "117",
  topic: "placed-for-adoption",
  kind: "date-order",
  title: "Decision date is after the year end or the end of care",
  message:
    "DATE_PLACED or DATE_PLACED_CEASED is after 31 March of the collection year or after DEC of the last episode. A date within the year and the time in care is expected.",
  fix: "Check the decision dates against the end of the last episode. Keep decisions made after 31 March for the next return.",
  trigger:
    "DATE_PLACED or DATE_PLACED_CEASED is after 31 March of the collection year, or after DEC of the last episode: the one with the latest DECOM among those whose REC is not X1 (a new episode follows), of equal dates the first in the file; one without a readable DECOM is left out. Dates equal to 31 March or to DEC are fine. Where the last episode has no readable DEC, or there is none, only the year end counts. The last episode is marked along with the rows.",
  years: { first: "2022/23" },
  needs: ["Episodes", "PlacedAdoption"],
  reads: { Episodes: ["DEC", "DECOM", "REC"], PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED"] },
  findsOnlyWith: ["PlacedAdoption"],
  highlights: { PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED"], Episodes: ["DECOM", "DEC", "REC"] },
  check({ thisYear, collection, report }) {
    const lastEpisode = latestEpisode(
      thisYear.Episodes.filter(({ REC }) => REC !== "X1"),
      "first",
    );
    const lastDay = Math.min(collection.end, lastEpisode?.DEC ?? Infinity);
    const late = thisYear.PlacedAdoption.filter(({ DATE_PLACED, DATE_PLACED_CEASED }) =>
      [DATE_PLACED, DATE_PLACED_CEASED].some((date) => date !== null && date > lastDay),
    );
    if (late.length > 0) report(...late, ...(lastEpisode === null ? [] : [lastEpisode]));
  },
});
