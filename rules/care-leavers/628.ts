import { hasCareLeaverData } from "../helpers/care-leaver-data";
import { defineRule } from "../rule";
import { isFilled } from "../../src/return/rows";

export default defineRule({
  code: "628",
  topic: "care-leavers",
  kind: "not-expected",
  title: "MOTHER is filled for a care leaver without episodes",
  message:
    "MOTHER holds a value, but this CHILD has care leaver data in OC3 and no row in Episodes. MOTHER is expected to be empty for someone who was not looked after in the year.",
  fix: "Clear MOTHER on the Header row, or load the missing episodes if there was care during the year.",
  trigger:
    "MOTHER is filled in, 0 included, on the Header row of a child who has no row in Episodes, whatever its dates, and an OC3 row with IN_TOUCH, ACTIV or ACCOM filled in.",
  years: { first: "2022/23" },
  needs: ["Header", "Episodes", "OC3"],
  reads: { Header: ["MOTHER"], OC3: ["ACCOM", "ACTIV", "IN_TOUCH"] },
  highlights: { Header: ["MOTHER"] },
  check({ thisYear, report }) {
    const isOnlyCareLeaver = thisYear.Episodes.length === 0 && thisYear.OC3.some(hasCareLeaverData);
    if (!isOnlyCareLeaver) return;
    for (const row of thisYear.Header) {
      if (isFilled(row, "MOTHER")) report(row);
    }
  },
});
