import { hasCareLeaverData } from "../helpers/care-leaver-data";
import { defineRule } from "../rule";
import { isFilled } from "../../src/return/rows";

export default defineRule({
  code: "628",
  topic: "care-leavers",
  kind: "not-expected",
  title: "MOTHER filled in for a care leaver without episodes",
  message:
    "MOTHER is filled in, but this CHILD has care leaver data in OC3 and no row in Episodes. A blank is expected for someone who was not looked after in the year.",
  fix: "Clear MOTHER on the Header row, or add the episodes if there was care during the year.",
  trigger:
    "MOTHER is filled in (0 counts) on the Header row of a child who has an OC3 row with IN_TOUCH, ACTIV or ACCOM filled in, and no row in Episodes, whatever its dates.",
  years: { first: "2022/23" },
  needs: ["Header", "Episodes", "OC3"],
  reads: { Header: ["MOTHER"], OC3: ["ACCOM", "ACTIV", "IN_TOUCH"] },
  findsOnlyWith: ["OC3"],
  highlights: { Header: ["MOTHER"] },
  check({ thisYear, report }) {
    const isOnlyCareLeaver = thisYear.Episodes.length === 0 && thisYear.OC3.some(hasCareLeaverData);
    if (!isOnlyCareLeaver) return;
    for (const row of thisYear.Header) {
      if (isFilled(row, "MOTHER")) report(row);
    }
  },
});
