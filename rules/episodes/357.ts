import { earliestEpisode } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "357",
  topic: "episodes",
  kind: "inconsistent",
  title: "First episode does not have RNE S",
  message:
    "RNE is not S on this child's earliest episode, which starts on or after 1 April of the collection year. S is expected, unless an earlier episode was left out of the return.",
  fix: "Add the earlier episode that was left out, or set RNE to S if care really started here.",
  trigger:
    "The child's episode with the earliest readable DECOM starts on or after 1 April of the collection year and its RNE is not S; a blank RNE gives a finding. Of equal dates, the first in the file counts. Later episodes, children whose earliest episode began before the year, and rows without CHILD give no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DECOM", "RNE"] },
  highlights: { Episodes: ["RNE"] },
  check({ child, thisYear, collection, report }) {
    // Without CHILD nobody can tell whether the row is the earliest of its child.
    if (child.id === null) return;
    const first = earliestEpisode(thisYear.Episodes);
    if (first === null || first.DECOM === null || first.DECOM < collection.start) return;
    if (first.RNE !== "S") report(first);
  },
});
