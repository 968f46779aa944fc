import { earliestEpisode } from "../helpers/episodes";
import { latestDecision } from "../helpers/placed-for-adoption";
import { ADOPTION_PLACEMENTS, isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "552",
  topic: "placed-for-adoption",
  kind: "date-order",
  title: "DATE_PLACED is after the adoptive placement began",
  message:
    "DATE_PLACED is after DECOM of the first episode with PLACE A3 to A6 (placed for adoption). A decision on or before that day is expected.",
  fix: "Check DATE_PLACED and the start of the adoptive placement. One of them is often in the wrong year.",
  trigger:
    "The latest DATE_PLACED is after the earliest DECOM among the episodes with PLACE A3, A4, A5 or A6 (placed for adoption); of equal dates the first row in the file counts. The same day is fine. Rows with a blank or unreadable date are left out, and later adoptive episodes and earlier decisions are not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes", "PlacedAdoption"],
  reads: { Episodes: ["DECOM", "PLACE"], PlacedAdoption: ["DATE_PLACED"] },
  findsOnlyWith: ["PlacedAdoption"],
  highlights: { Episodes: ["DECOM"], PlacedAdoption: ["DATE_PLACED"] },
  check({ thisYear, report }) {
    const adoptive = thisYear.Episodes.filter(({ PLACE }) => isOneOf(ADOPTION_PLACEMENTS, PLACE));
    const first = earliestEpisode(adoptive);
    const latest = latestDecision(thisYear.PlacedAdoption);
    if (first === null || latest === null) return;
    if ((latest.DATE_PLACED ?? -Infinity) > (first.DECOM ?? Infinity)) report(first, latest);
  },
});
