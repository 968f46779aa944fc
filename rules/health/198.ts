import { isContinuouslyLookedAfter, THROUGHOUT_THE_YEAR } from "../helpers/episodes";
import { defineRule } from "../rule";
import { isFilled } from "../../src/return/rows";

export default defineRule({
  code: "198",
  topic: "health",
  kind: "eligibility",
  title: "SDQ_REASON filled in without a full year in care",
  message:
    "SDQ_REASON is filled in, but the episodes do not show care throughout the year to 31 March. A reason is expected only when they do.",
  fix: "Clear SDQ_REASON, or correct the episode dates, RNE, REC or LS if care did in fact last all year.",
  trigger: `SDQ_REASON is filled in with anything, but the child was not in care throughout the year; this includes a child without an episode. SDQ_SCORE is not looked at. ${THROUGHOUT_THE_YEAR}`,
  years: { first: "2022/23" },
  needs: ["OC2", "Episodes"],
  reads: { Episodes: ["DEC", "DECOM", "LS", "REC", "RNE"], OC2: ["SDQ_REASON"] },
  highlights: { OC2: ["SDQ_REASON"] },
  check({ thisYear, collection, report }) {
    if (isContinuouslyLookedAfter(thisYear.Episodes, collection)) return;
    for (const row of thisYear.OC2) {
      if (isFilled(row, "SDQ_REASON")) report(row);
    }
  },
});
