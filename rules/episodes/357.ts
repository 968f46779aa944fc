import { earliestEpisode } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "357",
  topic: "episodes",
  kind: "inconsistent",
  title: "First episode does not have RNE S",
  message:
    "This is the child's earliest episode in the return and it starts within the collection year, so RNE was expected to be S. Either RNE is wrong or an earlier episode is missing.",
  fix: "Add the missing earlier episode, or set RNE to S if care really started here.",
  trigger:
    "The child's episode with the earliest readable DECOM starts on or after 1 April of the collection year and its RNE is not S; a blank RNE is found. Of equal dates the first in the file is judged. Later episodes, and children whose earliest episode began before the year, are not judged, nor are rows without CHILD.",
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
