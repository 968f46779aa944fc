import { earliestEpisode } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "1003",
  topic: "placed-for-adoption",
  kind: "date-order",
  title: "DATE_PLACED is before care began",
  message:
    "DATE_PLACED is before DECOM of the first episode with RNE S (period of care started). A decision on or after that day is expected.",
  fix: "Correct DATE_PLACED or DECOM. If the decision belongs to an earlier period of care, check whether it belongs in this return.",
  trigger:
    "DATE_PLACED is before the earliest DECOM among this year's episodes with RNE S (period of care started). The same day is fine; episodes with another RNE are not looked at. A blank or unreadable DATE_PLACED, or no episode with RNE S and a readable DECOM, gives no finding. That episode, of equal dates the first in the file, is marked along with the rows.",
  years: { first: "2022/23" },
  needs: ["Episodes", "PlacedAdoption"],
  reads: { Episodes: ["DECOM", "RNE"], PlacedAdoption: ["DATE_PLACED"] },
  findsOnlyWith: ["PlacedAdoption"],
  highlights: { PlacedAdoption: ["DATE_PLACED"], Episodes: ["DECOM", "RNE"] },
  check({ thisYear, report }) {
    const first = earliestEpisode(thisYear.Episodes.filter(({ RNE }) => RNE === "S"));
    const start = first?.DECOM ?? null;
    if (first === null || start === null) return;
    const early = thisYear.PlacedAdoption.filter(
      ({ DATE_PLACED }) => DATE_PLACED !== null && DATE_PLACED < start,
    );
    if (early.length > 0) report(...early, first);
  },
});
