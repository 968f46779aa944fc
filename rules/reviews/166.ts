import { defineRule } from "../rule";

export default defineRule({
  code: "166",
  topic: "reviews",
  kind: "invalid-date",
  title: "Review date is missing or unreadable",
  message:
    "REVIEW is blank or is not a real date. Each row of the Reviews table stands for one review and needs its date as dd/mm/yyyy.",
  fix: "Enter the date the review was held, or delete the empty row.",
  trigger:
    "REVIEW is blank, or is not a day of the calendar written day/month/year with slashes and a four-digit year, whatever REVIEW_CODE holds. Leading zeros may be left off.",
  years: { first: "2022/23" },
  needs: ["Reviews"],
  reads: { Reviews: ["REVIEW"] },
  highlights: { Reviews: ["REVIEW"] },
  check({ thisYear, report }) {
    for (const review of thisYear.Reviews) {
      if (review.REVIEW === null) report(review);
    }
  },
});
