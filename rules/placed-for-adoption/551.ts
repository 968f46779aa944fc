import { isFilled } from "../../src/return/rows";
import { ADOPTION_PLACEMENTS, isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "551",
  topic: "placed-for-adoption",
  kind: "missing",
  title: "Adoptive placement without a decision date",
  message:
    "PLACE is A3 to A6 (placed for adoption), but PlacedAdoption has no row for this CHILD, or one with a blank DATE_PLACED. The date of the decision is expected.",
  fix: "Add or complete the row in PlacedAdoption, or correct PLACE.",
  trigger:
    "An episode has PLACE A3, A4, A5 or A6 (placed for adoption), and the same CHILD has no PlacedAdoption row, or at least one whose DATE_PLACED is blank. An unreadable date counts as filled in.",
  years: { first: "2022/23" },
  needs: ["Episodes", "PlacedAdoption"],
  reads: { Episodes: ["PLACE"], PlacedAdoption: ["DATE_PLACED"] },
  highlights: { Episodes: ["PLACE"] },
  check({ thisYear, report }) {
    const decisions = thisYear.PlacedAdoption;
    const allDated = decisions.every((decision) => isFilled(decision, "DATE_PLACED"));
    if (decisions.length > 0 && allDated) return;
    for (const episode of thisYear.Episodes) {
      if (isOneOf(ADOPTION_PLACEMENTS, episode.PLACE)) report(episode);
    }
  },
});
