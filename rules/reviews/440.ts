import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "440",
  topic: "reviews",
  kind: "inconsistent",
  title: "PN0 used for a review at age 4 or over",
  message:
    "REVIEW_CODE is PN0 (under 4 at the review) but by DOB and REVIEW the 4th birthday had been reached. One of PN1 to PN7 was expected.",
  fix: "Check DOB and REVIEW, then choose the participation code for a child of 4 or over.",
  trigger:
    "REVIEW_CODE is PN0 and REVIEW is on or after the fourth birthday; the birthday itself is found. DOB is the one in Reviews itself. Of a birth on 29 February the birthday is 28 February in common years. Without a readable REVIEW and DOB nothing is found.",
  years: { first: "2022/23" },
  needs: ["Reviews"],
  reads: { Reviews: ["DOB", "REVIEW", "REVIEW_CODE"] },
  highlights: { Reviews: ["DOB", "REVIEW", "REVIEW_CODE"] },
  check({ thisYear, report }) {
    for (const review of thisYear.Reviews) {
      const { DOB, REVIEW } = review;
      if (review.REVIEW_CODE !== "PN0" || DOB === null || REVIEW === null) continue;
      if (REVIEW >= addYears(DOB, 4)) report(review);
    }
  },
});
