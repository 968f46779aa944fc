import { defineRule } from "../rule";

export default defineRule({
  code: "NoE",
  topic: "year-on-year",
  kind: "year-on-year",
  title: "DECOM in an earlier year, but no episodes last year",
  message:
    "DECOM is before 1 April of this collection year, but last year's Episodes have no row for this CHILD. An episode already open is expected in last year's return.",
  fix: "Check whether last year's file is complete and used the same identifier. If so, check that DECOM is right.",
  trigger:
    "DECOM is readable and before 1 April at the start of the collection year, and last year's Episodes have no row of the same CHILD. If last year has any row, whatever its dates, legal status or end, there is no finding. Every such episode gives a finding, not only the first. Rows without CHILD give none, since nothing of last year can belong to them.",
  years: { first: "2022/23" },
  needs: ["Episodes", "Episodes_last"],
  reads: { Episodes: ["DECOM"] },
  highlights: { Episodes: ["DECOM"] },
  check({ child, thisYear, lastYear, collection, report }) {
    if (child.id === null || lastYear.Episodes.length > 0) return;
    for (const episode of thisYear.Episodes) {
      if (episode.DECOM !== null && episode.DECOM < collection.start) report(episode);
    }
  },
});
