import { isContinuouslyLookedAfter } from "../helpers/episodes";
import { defineRule } from "../rule";
import { isFilled } from "../../src/return/rows";

export default defineRule({
  code: "198",
  topic: "health",
  kind: "eligibility",
  title: "SDQ reason given without a full year in care",
  message:
    "SDQ_REASON is filled, but Episodes do not show care throughout the year to 31 March. The field is only collected when they do.",
  fix: "Clear SDQ_REASON, or correct the episode dates, RNE, REC or LS if care was in fact unbroken.",
  trigger:
    "SDQ_REASON is filled in with anything, but the child was not in care throughout the year; so also when there is no episode. SDQ_SCORE is not looked at. In care throughout the year means: an episode in the year, no start of care (RNE S) from 2 April to 31 March, no end of care (REC other than X1) from 1 April to 30 March, and no short break (V3, V4) in the year.",
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
