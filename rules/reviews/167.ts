import { reviewCodeCodes } from "../../src/return/code-sets/review-code";
import { isFilled } from "../../src/return/rows";
import { codeAsWritten, REMOVE_SPACES, SPACES_COUNT } from "../helpers/code-as-written";
import { defineRule } from "../rule";

export default defineRule({
  code: "167",
  topic: "reviews",
  kind: "invalid-code",
  title: "REVIEW_CODE is blank, not recognised or without REVIEW",
  message:
    "REVIEW_CODE is blank or not a recognised code (PN0 to PN7) for a dated review, or is filled in although REVIEW is blank. The date and the code are expected together.",
  fix: `Enter the PN code for how the child took part, or fill in the review date. ${REMOVE_SPACES}`,
  trigger: `REVIEW is filled in and REVIEW_CODE is blank or not a recognised code, PN0 to PN7; or REVIEW is blank and REVIEW_CODE is filled in. An unreadable REVIEW counts as filled in, lower case codes are accepted, and a row with both blank gives no finding here (rule 166 looks at it). ${SPACES_COUNT}`,
  years: { first: "2022/23" },
  needs: ["Reviews"],
  reads: { Reviews: ["REVIEW", "REVIEW_CODE"] },
  highlights: { Reviews: ["REVIEW_CODE"] },
  check({ thisYear, collection, report }) {
    for (const review of thisYear.Reviews) {
      const isDated = isFilled(review, "REVIEW");
      const isRight = isDated
        ? reviewCodeCodes.has(codeAsWritten(review, "REVIEW_CODE"), collection.year)
        : review.REVIEW_CODE === null;
      if (!isRight) report(review);
    }
  },
});
