import { isBlank, isFilled } from "../../src/return/rows";
import { defineRule } from "../rule";

export default defineRule({
  code: "563",
  topic: "placed-for-adoption",
  kind: "missing",
  title: "Decision ended but DATE_PLACED is blank",
  message:
    "DATE_PLACED_CEASED and REASON_PLACED_CEASED are filled in but DATE_PLACED is blank. The date of the decision is expected.",
  fix: "Enter the date the decision to place for adoption was made, or remove the ceased date and reason if there was no such decision.",
  trigger:
    "On one row DATE_PLACED_CEASED and REASON_PLACED_CEASED are both filled in and DATE_PLACED is blank. An unreadable date counts as filled in. A row with only one of the two filled in gives no finding here; rule 119 looks at it.",
  years: { first: "2022/23" },
  needs: ["PlacedAdoption"],
  reads: { PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"] },
  highlights: { PlacedAdoption: ["DATE_PLACED", "REASON_PLACED_CEASED", "DATE_PLACED_CEASED"] },
  check({ thisYear, report }) {
    for (const decision of thisYear.PlacedAdoption) {
      const ended = isFilled(decision, "DATE_PLACED_CEASED") && isFilled(decision, "REASON_PLACED_CEASED");
      if (ended && isBlank(decision, "DATE_PLACED")) report(decision);
    }
  },
});
