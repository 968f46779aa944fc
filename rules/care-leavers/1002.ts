import { defineRule } from "../rule";

export default defineRule({
  code: "1002",
  topic: "care-leavers",
  kind: "eligibility",
  title: "OC3 row without episodes this year or last year",
  message:
    "OC3 has a row (IN_TOUCH, ACTIV, ACCOM), but this CHILD is not in this year's or last year's Episodes. Some care is expected; care before last year is not seen here.",
  fix: "Check that CHILD is the same as in Episodes. If the care was in earlier years, keep the row.",
  trigger:
    "There is an OC3 row, filled in or not, and the child has no row in Episodes, this year or last year. Dates and codes of the episodes are not looked at. Care that ended before last year cannot be seen.",
  years: { first: "2022/23" },
  needs: ["Episodes", "Episodes_last", "OC3"],
  reads: {},
  highlights: { OC3: ["IN_TOUCH", "ACTIV", "ACCOM"] },
  check({ thisYear, lastYear, report }) {
    if (thisYear.Episodes.length > 0 || lastYear.Episodes.length > 0) return;
    for (const row of thisYear.OC3) report(row);
  },
});
