import { isContinuouslyLookedAfter } from "../helpers/episodes";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";
import { isBlank } from "../../src/return/rows";

export default defineRule({
  code: "543",
  topic: "health",
  kind: "missing",
  title: "CONVICTED is missing at age 10 or over",
  message:
    "CONVICTED is blank although DOB gives an age of 10 or more on 31 March and care lasted the whole year. 0 or 1 is expected.",
  fix: "Enter 1 if there was a conviction or youth caution during the year, otherwise 0.",
  trigger:
    "CONVICTED is blank, although the 10th birthday falls on or before 31 March at the end of the year and care lasted throughout it. DOB is that of the OC2 row; without a readable one nothing is found. In care throughout the year means: an episode in the year, no start of care (RNE S) from 2 April to 31 March, no end of care (REC other than X1) from 1 April to 30 March, and no short break (V3, V4) in the year.",
  years: { first: "2022/23" },
  needs: ["Episodes", "OC2"],
  reads: { Episodes: ["DEC", "DECOM", "LS", "REC", "RNE"], OC2: ["CONVICTED", "DOB"] },
  highlights: { OC2: ["DOB", "CONVICTED"] },
  check({ thisYear, collection, report }) {
    if (!isContinuouslyLookedAfter(thisYear.Episodes, collection)) return;
    for (const row of thisYear.OC2) {
      const isTenOrOver = row.DOB !== null && addYears(row.DOB, 10) <= collection.end;
      if (isTenOrOver && isBlank(row, "CONVICTED")) report(row);
    }
  },
});
