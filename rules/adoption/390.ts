import { endedInAdoption } from "../helpers/adoption";
import { ADOPTION_PLACEMENTS, isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "390",
  topic: "adoption",
  kind: "inconsistent",
  title: "Adoption without an adoptive placement",
  message:
    "REC is E11 or E12 (adopted), but PLACE on the same episode is not A3, A4, A5 or A6 (placed for adoption). One of these is expected.",
  fix: "Check whether the episode of the adoptive placement was left out or coded as something else, or whether REC is wrong.",
  trigger:
    "An episode has REC E11 or E12 (adopted), and its PLACE is blank or not A3, A4, A5 or A6 (placed for adoption). An adoptive placement on an earlier episode does not count, and dates are not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["PLACE", "REC"] },
  highlights: { Episodes: ["PLACE", "REC"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes.filter(endedInAdoption)) {
      if (!isOneOf(ADOPTION_PLACEMENTS, episode.PLACE)) report(episode);
    }
  },
});
