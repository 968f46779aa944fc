import { isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

const FROM_AGE_FOUR: ReadonlySet<string> = new Set(["PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"]);

export default defineRule({
  code: "441",
  topic: "reviews",
  kind: "inconsistent",
  title: "PN1 to PN7 used for a review before age 4",
  message:
    "REVIEW_CODE is one of PN1 to PN7 (4 or over at the review) but by DOB and REVIEW the 4th birthday was still to come. PN0 was expected.",
  fix: "Check DOB and REVIEW; if both are right, change REVIEW_CODE to PN0.",
  trigger:
    "REVIEW_CODE is one of PN1 to PN7 and REVIEW is before the fourth birthday; the birthday itself is fine. DOB is the one in Reviews itself. Of a birth on 29 February the birthday is 28 February in common years. Without a readable REVIEW and DOB nothing is found.",
  years: { first: "2022/23" },
  needs: ["Reviews"],
  reads: { Reviews: ["DOB", "REVIEW", "REVIEW_CODE"] },
  highlights: { Reviews: ["DOB", "REVIEW", "REVIEW_CODE"] },
  check({ thisYear, report }) {
    for (const review of thisYear.Reviews) {
      const { DOB, REVIEW } = review;
      if (!isOneOf(FROM_AGE_FOUR, review.REVIEW_CODE) || DOB === null || REVIEW === null) continue;
      if (REVIEW < addYears(DOB, 4)) report(review);
    }
  },
});
