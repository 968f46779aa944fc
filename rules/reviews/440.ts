import { LEAP_BIRTHDAY } from "../helpers/birthdays";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "440",
  topic: "reviews",
  kind: "inconsistent",
  title: "PN0 used for a review at age 4 or over",
  message:
    "REVIEW_CODE is PN0 (under 4 at the review), but DOB puts the 4th birthday on or before REVIEW. One of PN1 to PN7 is expected.",
  fix: "Check DOB and REVIEW, then choose the participation code for a child of 4 or over.",
  trigger: `REVIEW_CODE is PN0 and REVIEW is on or after the 4th birthday worked out from DOB on the same Reviews row; the birthday itself gives a finding. ${LEAP_BIRTHDAY} A blank or unreadable REVIEW or DOB gives no finding.`,
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
