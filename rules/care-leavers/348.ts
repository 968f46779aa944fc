import { defineRule } from "../rule";

export default defineRule({
  code: "348",
  topic: "care-leavers",
  kind: "year-on-year",
  title: "Recorded as DIED last year, not this year",
  message:
    "Last year's OC3 has IN_TOUCH DIED for this CHILD; this year IN_TOUCH was expected to be DIED as well, but it is not.",
  fix: "Check which return is right: correct IN_TOUCH this year, or tell the DfE about an error in last year's return.",
  trigger:
    "A row of last year's OC3 for the same child has IN_TOUCH DIED, and IN_TOUCH on this year's OC3 row is anything else, blank included. Only this year's row is marked. Nothing is found where the child was not in last year's OC3.",
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
