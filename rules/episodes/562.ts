import { earliestEpisode, latestEpisode } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "562",
  topic: "episodes",
  kind: "year-on-year",
  title: "Carried-over episode is not in last year's return",
  message:
    "DECOM is before 1 April but is not the start of the child's latest episode in last year's return. The same DECOM is expected in both.",
  fix: "Compare the first episode this year with the last one in last year's return. Correct DECOM, or restore the episode dropped between the two.",
  trigger:
    "The child's earliest episode starts before 1 April of the collection year, and last year's return has no episode of the child with a readable DECOM, or its latest DECOM there is another day. Of equal dates, the first in the file is marked. Only the start dates are compared; rows without a readable DECOM, in either year, and rows without CHILD are left out.",
  years: { first: "2022/23" },
  needs: ["Episodes", "Episodes_last"],
  reads: { Episodes: ["DECOM"], Episodes_last: ["DECOM"] },
  highlights: { Episodes: ["DECOM"] },
  check({ child, thisYear, lastYear, collection, report }) {
    // Without CHILD nobody can tell which episode of last year to compare with.
    if (child.id === null) return;
    const carriedOver = earliestEpisode(thisYear.Episodes);
    const start = carriedOver?.DECOM ?? null;
    if (carriedOver === null || start === null || start >= collection.start) return;
    if (latestEpisode(lastYear.Episodes)?.DECOM !== start) report(carriedOver);
  },
  comparedWith({ lastYear }) {
    const latest = latestEpisode(lastYear.Episodes);
    return latest === null ? [] : [latest];
  },
});
