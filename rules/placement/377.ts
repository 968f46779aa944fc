import { defineRule } from "../rule";

/** The guidance speaks of twelve months; one return covers about that, so its rows are counted. */
const MOST_EXPECTED = 2;

export default defineRule({
  code: "377",
  topic: "placement",
  kind: "inconsistent",
  title: "More than two carer-holiday placements (T3)",
  message:
    "PLACE is T3 (temporary: foster carer on holiday) on three or more episodes of this child in the return. No more than two are expected within twelve months.",
  fix: "Check whether each T3 row really was a carer's holiday, and whether one break was split into several episodes.",
  trigger:
    "Three or more of the child's episodes in this return have PLACE T3 (temporary: foster carer on holiday); each of them is marked. They need not follow on from each other, and their dates are not compared.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["PLACE"] },
  highlights: { Episodes: ["PLACE"] },
  check({ thisYear, report }) {
    const onHoliday = thisYear.Episodes.filter(({ PLACE }) => PLACE === "T3");
    if (onHoliday.length > MOST_EXPECTED) onHoliday.forEach((episode) => report(episode));
  },
});
