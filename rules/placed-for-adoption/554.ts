import { earliestEpisode } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "554",
  topic: "placed-for-adoption",
  kind: "date-order",
  title: "DATE_PLACED is after the placement order began",
  message:
    "DATE_PLACED is after DECOM of the first episode with LS E1 (placement order). A decision on or before the day the order took effect is expected.",
  fix: "Check DATE_PLACED against the decision record and DECOM against the placement order. If the order is from an earlier year, check that year's episodes too.",
  trigger:
    "DATE_PLACED is after the earliest DECOM among this year's episodes with LS E1 (placement order). The same day is fine, and later E1 episodes are not looked at. A blank or unreadable DATE_PLACED, or no E1 episode with a readable DECOM, gives no finding. That E1 episode, of equal dates the first in the file, is marked along with the rows.",
  years: { first: "2022/23" },
  needs: ["Episodes", "PlacedAdoption"],
  reads: { Episodes: ["DECOM", "LS"], PlacedAdoption: ["DATE_PLACED"] },
  findsOnlyWith: ["PlacedAdoption"],
  highlights: { Episodes: ["DECOM", "LS"], PlacedAdoption: ["DATE_PLACED"] },
  check({ thisYear, report }) {
    const first = earliestEpisode(thisYear.Episodes.filter(({ LS }) => LS === "E1"));
    const start = first?.DECOM ?? null;
    if (first === null || start === null) return;
    const late = thisYear.PlacedAdoption.filter(
      ({ DATE_PLACED }) => DATE_PLACED !== null && DATE_PLACED > start,
    );
    if (late.length > 0) report(...late, first);
  },
});
