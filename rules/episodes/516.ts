import { FOSTER_PLACEMENTS, isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "516",
  topic: "episodes",
  kind: "inconsistent",
  title: "REC is E45 or E46 but PLACE is not foster care",
  message:
    "REC is E45 or E46 (special guardianship to former foster carers), but PLACE on the same episode is not a foster placement. U1 to U6 is expected.",
  fix: "Check who holds the guardianship order: choose another REC if they were not the foster carers, or correct PLACE.",
  trigger:
    "REC is E45 or E46 and PLACE of the same episode is not one of U1 to U6; a blank PLACE gives a finding. Earlier foster placements of the child do not count.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["PLACE", "REC"] },
  highlights: { Episodes: ["REC", "PLACE"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      const endsWithCarers = episode.REC === "E45" || episode.REC === "E46";
      if (endsWithCarers && !isOneOf(FOSTER_PLACEMENTS, episode.PLACE)) report(episode);
    }
  },
});
