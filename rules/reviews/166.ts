import { READABLE_DATE } from "../helpers/readable-date";
import { defineRule } from "../rule";

export default defineRule({
  code: "166",
  topic: "reviews",
  kind: "invalid-date",
  title: "REVIEW is blank or not a readable date",
  message:
    "REVIEW is blank or is not a readable date. Each row of the Reviews table is one review, so its date is expected, written dd/mm/yyyy.",
  fix: "Enter the date the review was held, or delete the row if there was no review.",
  trigger: `REVIEW is blank or is not ${READABLE_DATE}. It does not matter what REVIEW_CODE holds.`,
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
