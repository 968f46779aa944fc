import { isMarkedCeased } from "../helpers/placed-for-adoption";
import { defineRule } from "../rule";

export default defineRule({
  code: "584",
  topic: "placed-for-adoption",
  kind: "year-on-year",
  title: "DATE_PLACED is not after last year's ended decision",
  message:
    "DATE_PLACED is blank, unreadable or not after that of last year's decision, which has a ceased date or reason. A later date is expected.",
  fix: "Enter the date of the new decision, or remove one carried over by mistake. Otherwise correct last year's ceased date and reason.",
  trigger:
    "Last year's PlacedAdoption has a row of the same CHILD with a readable DATE_PLACED and with DATE_PLACED_CEASED or REASON_PLACED_CEASED filled in, and this year's DATE_PLACED is blank, unreadable, the same day or earlier. One day later is fine, even before last year's ceased date. This year's ceased date and reason are not looked at.",
  years: { first: "2022/23" },
  needs: ["PlacedAdoption", "PlacedAdoption_last"],
  reads: {
    PlacedAdoption: ["DATE_PLACED"],
    PlacedAdoption_last: ["DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
  },
  highlights: { PlacedAdoption: ["DATE_PLACED"] },
  check({ thisYear, lastYear, report }) {
    const ended = lastYear.PlacedAdoption.filter(isMarkedCeased);
    for (const decision of thisYear.PlacedAdoption) {
      const date = decision.DATE_PLACED ?? -Infinity;
      if (ended.some((before) => before.DATE_PLACED !== null && date <= before.DATE_PLACED)) report(decision);
    }
  },
});
