import { isContinuouslyLookedAfter, THROUGHOUT_THE_YEAR } from "../helpers/episodes";
import { defineRule } from "../rule";
import { isFilled } from "../../src/return/rows";

export default defineRule({
  code: "185",
  topic: "health",
  kind: "eligibility",
  title: "SDQ_SCORE filled in without a full year in care",
  message:
    "SDQ_SCORE is filled in, but the episodes do not show care throughout the year to 31 March. A score is expected only when they do.",
  fix: "Clear SDQ_SCORE, or correct the episode dates and reasons that break the year in care.",
  trigger: `SDQ_SCORE is filled in with anything, but the child was not in care throughout the year; this includes a child without an episode. SDQ_REASON is not looked at. ${THROUGHOUT_THE_YEAR}`,
  years: { first: "2022/23" },
  needs: ["Episodes", "OC2"],
  reads: { Episodes: ["DEC", "DECOM", "LS", "REC", "RNE"], OC2: ["SDQ_SCORE"] },
  highlights: { OC2: ["SDQ_SCORE"] },
  check({ thisYear, collection, report }) {
    if (isContinuouslyLookedAfter(thisYear.Episodes, collection)) return;
    for (const row of thisYear.OC2) {
      if (isFilled(row, "SDQ_SCORE")) report(row);
    }
  },
});
