import { isShortBreak } from "../helpers/episodes";
import { isAnyFilled } from "../helpers/filled";
import { defineRule } from "../rule";

export default defineRule({
  code: "399",
  topic: "reviews",
  kind: "not-expected",
  title: "MOTHER or a review filled in for short breaks only",
  message:
    "LS is V3 or V4 (short breaks) on all this child's episodes, but MOTHER, REVIEW or REVIEW_CODE is filled in. None of these is collected for children with only short breaks.",
  fix: "Check LS on every episode. If they are all short breaks, clear MOTHER and remove the review rows.",
  trigger:
    "Every episode of the child this year has LS V3 or V4, and MOTHER is filled in on a Header row (0 counts) or REVIEW or REVIEW_CODE on a Reviews row of the child. If any episode has another LS or a blank one, or there is no episode, there is no finding. All the child's episodes are marked, with the Header and Reviews rows that hold one of these values; an unreadable REVIEW counts as filled in.",
  years: { first: "2022/23" },
  needs: ["Episodes", "Header", "Reviews"],
  reads: { Episodes: ["LS"], Header: ["MOTHER"], Reviews: ["REVIEW", "REVIEW_CODE"] },
  highlights: { Episodes: ["LS"], Header: ["MOTHER"], Reviews: ["REVIEW", "REVIEW_CODE"] },
  check({ thisYear, report }) {
    const episodes = thisYear.Episodes;
    if (episodes.length === 0 || !episodes.every(isShortBreak)) return;
    const headers = thisYear.Header.filter(({ MOTHER }) => MOTHER !== null);
    const reviews = thisYear.Reviews.filter((review) => isAnyFilled(review, ["REVIEW", "REVIEW_CODE"]));
    if (headers.length + reviews.length > 0) report(...episodes, ...headers, ...reviews);
  },
});
