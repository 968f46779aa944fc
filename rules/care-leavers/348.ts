import { defineRule } from "../rule";

export default defineRule({
  code: "348",
  topic: "care-leavers",
  kind: "year-on-year",
  title: "IN_TOUCH was DIED last year but is not this year",
  message:
    "IN_TOUCH was DIED in last year's OC3 for this CHILD, but is not DIED this year. DIED is expected again.",
  fix: "Check which return is right. Correct IN_TOUCH this year, or tell the DfE about an error in last year's return.",
  trigger:
    "A row of last year's OC3 for the same child has IN_TOUCH DIED, and IN_TOUCH on this year's OC3 row is anything else, blank included. Only this year's row is marked. A child who was not in last year's OC3 gives no finding.",
  years: { first: "2025/26" },
  needs: ["OC3", "OC3_last"],
  reads: { OC3: ["IN_TOUCH"], OC3_last: ["IN_TOUCH"] },
  highlights: { OC3: ["IN_TOUCH"] },
  check({ thisYear, lastYear, report }) {
    if (!lastYear.OC3.some(({ IN_TOUCH }) => IN_TOUCH === "DIED")) return;
    for (const row of thisYear.OC3) {
      if (row.IN_TOUCH !== "DIED") report(row);
    }
  },
});
