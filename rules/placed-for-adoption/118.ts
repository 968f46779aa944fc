import { earliestEpisode, isShortBreak } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "118",
  topic: "placed-for-adoption",
  kind: "date-order",
  title: "DATE_PLACED_CEASED is before this year or care began",
  message:
    "DATE_PLACED_CEASED is before 1 April of the collection year or before the first DECOM outside short breaks (LS V3, V4). A date in the year and in care is expected.",
  fix: "Correct DATE_PLACED_CEASED, or remove the row if the plan had ended and was reported in an earlier year.",
  trigger:
    "DATE_PLACED_CEASED is before 1 April of the collection year, or before the earliest DECOM among the episodes whose LS is not V3 or V4 (short breaks; a blank LS counts). Dates equal to 1 April or to that DECOM are fine. Without such an episode only 1 April counts. The first episode is marked along with the rows.",
  years: { first: "2022/23" },
  needs: ["Episodes", "PlacedAdoption"],
  reads: { Episodes: ["DECOM", "LS"], PlacedAdoption: ["DATE_PLACED_CEASED"] },
  findsOnlyWith: ["PlacedAdoption"],
  highlights: { PlacedAdoption: ["DATE_PLACED_CEASED"], Episodes: ["DECOM", "LS"] },
  check({ thisYear, collection, report }) {
    const firstEpisode = earliestEpisode(thisYear.Episodes.filter((episode) => !isShortBreak(episode)));
    const firstDay = Math.max(collection.start, firstEpisode?.DECOM ?? -Infinity);
    const early = thisYear.PlacedAdoption.filter(
      ({ DATE_PLACED_CEASED }) => DATE_PLACED_CEASED !== null && DATE_PLACED_CEASED < firstDay,
    );
    if (early.length > 0) report(...early, ...(firstEpisode === null ? [] : [firstEpisode]));
  },
});
