import { defineRule } from "../rule";

export default defineRule({
  code: "559",
  topic: "placed-for-adoption",
  kind: "year-on-year",
  title: "Earlier DATE_PLACED is not in last year's return",
  message:
    "DATE_PLACED is before 1 April of this collection year, but last year's return has no row for this CHILD, or one without a readable DATE_PLACED. A date is expected there.",
  fix: "Check DATE_PLACED for a typing error. If it is right, last year's return left the decision out: amend that return, or explain this to the DfE.",
  trigger:
    "DATE_PLACED is before 1 April of the collection year, and last year's PlacedAdoption has no row of the same CHILD, or at least one with a blank or unreadable DATE_PLACED. 1 April is fine. The two dates need not be the same; rules 560 and 561 compare them.",
  years: { first: "2022/23" },
  needs: ["PlacedAdoption", "PlacedAdoption_last"],
  reads: { PlacedAdoption: ["DATE_PLACED"], PlacedAdoption_last: ["DATE_PLACED"] },
  highlights: { PlacedAdoption: ["DATE_PLACED"] },
  check({ thisYear, lastYear, collection, report }) {
    const before = lastYear.PlacedAdoption;
    if (before.length > 0 && before.every(({ DATE_PLACED }) => DATE_PLACED !== null)) return;
    for (const decision of thisYear.PlacedAdoption) {
      if (decision.DATE_PLACED !== null && decision.DATE_PLACED < collection.start) report(decision);
    }
  },
});
