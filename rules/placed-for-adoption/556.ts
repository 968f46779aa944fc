import { defineRule } from "../rule";

export default defineRule({
  code: "556",
  topic: "placed-for-adoption",
  kind: "date-order",
  title: "DATE_PLACED is after the freeing order began",
  message:
    "DATE_PLACED is after DECOM of an episode with LS D1 (freed for adoption). A decision on or before that day is expected.",
  fix: "Compare DATE_PLACED with the decision record and DECOM with the date on the freeing order, and correct the one that is wrong.",
  trigger:
    "DATE_PLACED is after DECOM of an episode of the same CHILD with LS D1 (freed for adoption). The same day is fine; every D1 episode counts. A blank or unreadable date on either side gives no finding. In force up to 2023/24.",
  years: { first: "2022/23", last: "2023/24" },
  needs: ["Episodes", "PlacedAdoption"],
  reads: { Episodes: ["DECOM", "LS"], PlacedAdoption: ["DATE_PLACED"] },
  highlights: { Episodes: ["DECOM"], PlacedAdoption: ["DATE_PLACED"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      const start = episode.DECOM;
      if (episode.LS !== "D1" || start === null) continue;
      const late = thisYear.PlacedAdoption.filter(
        ({ DATE_PLACED }) => DATE_PLACED !== null && DATE_PLACED > start,
      );
      if (late.length > 0) report(episode, ...late);
    }
  },
});
