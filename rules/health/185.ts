import { isContinuouslyLookedAfter } from "../helpers/episodes";
import { defineRule } from "../rule";
import { isFilled } from "../../src/return/rows";

export default defineRule({
  code: "185",
  topic: "health",
  kind: "eligibility",
  title: "SDQ score given without a full year in care",
  message:
    "SDQ_SCORE is filled in, but the episodes do not show twelve months of continuous care up to 31 March. A score is reported only for that group.",
  fix: "Clear the score, or correct the episode dates and reasons that break the year in care.",
  trigger:
    "SDQ_SCORE is filled in with anything, but the child was not in care throughout the year; so also when there is no episode. SDQ_REASON is not looked at. In care throughout the year means: an episode in the year, no start of care (RNE S) from 2 April to 31 March, no end of care (REC other than X1) from 1 April to 30 March, and no short break (V3, V4) in the year.",
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
