import { defineRule } from "../rule";

export default defineRule({
  code: "522",
  topic: "placed-for-adoption",
  kind: "date-order",
  title: "DATE_PLACED_CEASED is before DATE_PLACED",
  message:
    "DATE_PLACED_CEASED is before DATE_PLACED on the same row. An end on or after the day of the decision is expected.",
  fix: "Check both dates. They are often swapped or in the wrong year.",
  trigger:
    "DATE_PLACED_CEASED is before DATE_PLACED on the same row. The same day is fine. A blank or unreadable date on either side gives no finding.",
  years: { first: "2022/23" },
  needs: ["PlacedAdoption"],
  reads: { PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED"] },
  highlights: { PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED"] },
  check({ thisYear, report }) {
    for (const decision of thisYear.PlacedAdoption) {
      const { DATE_PLACED: decided, DATE_PLACED_CEASED: ceased } = decision;
      if (decided !== null && ceased !== null && ceased < decided) report(decision);
    }
  },
});
