import { LEAP_BIRTHDAY } from "../helpers/birthdays";
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
    "REVIEW_CODE is one of PN1 to PN7 (4 or over at the review), but DOB puts the 4th birthday after REVIEW. PN0 is expected.",
  fix: "Check DOB and REVIEW. If both are right, change REVIEW_CODE to PN0.",
  trigger: `REVIEW_CODE is one of PN1 to PN7 and REVIEW is before the 4th birthday worked out from DOB on the same Reviews row; the birthday itself is fine. ${LEAP_BIRTHDAY} A blank or unreadable REVIEW or DOB gives no finding.`,
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
