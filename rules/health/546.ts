import { isContinuouslyLookedAfter } from "../helpers/episodes";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";
import { isFilled } from "../../src/return/rows";

export default defineRule({
  code: "546",
  topic: "health",
  kind: "not-expected",
  title: "HEALTH_CHECK answered for an age of 5 or over",
  message:
    "HEALTH_CHECK is filled although DOB gives an age of 5 or more on 31 March. It should be blank from the fifth birthday.",
  fix: "Clear HEALTH_CHECK, or correct the date of birth.",
  trigger:
    "HEALTH_CHECK is filled in with anything, 0 included, although the 5th birthday falls on or before 31 March at the end of the year; judged only where care lasted throughout it. DOB is that of the OC2 row; without a readable one nothing is found. In care throughout the year means: an episode in the year, no start of care (RNE S) from 2 April to 31 March, no end of care (REC other than X1) from 1 April to 30 March, and no short break (V3, V4) in the year.",
  years: { first: "2022/23" },
  needs: ["Episodes", "OC2"],
  reads: { Episodes: ["DEC", "DECOM", "LS", "REC", "RNE"], OC2: ["DOB", "HEALTH_CHECK"] },
  highlights: { OC2: ["DOB", "HEALTH_CHECK"] },
  check({ thisYear, collection, report }) {
    if (!isContinuouslyLookedAfter(thisYear.Episodes, collection)) return;
    for (const row of thisYear.OC2) {
      const isFiveOrOver = row.DOB !== null && addYears(row.DOB, 5) <= collection.end;
      if (isFiveOrOver && isFilled(row, "HEALTH_CHECK")) report(row);
    }
  },
});
