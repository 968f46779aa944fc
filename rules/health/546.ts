import { isContinuouslyLookedAfter, THROUGHOUT_THE_YEAR } from "../helpers/episodes";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";
import { isFilled } from "../../src/return/rows";

export default defineRule({
  code: "546",
  topic: "health",
  kind: "not-expected",
  title: "HEALTH_CHECK is filled in at age 5 or over",
  message:
    "HEALTH_CHECK is filled in although DOB gives an age of 5 or over on 31 March. A blank is expected from the 5th birthday.",
  fix: "Clear HEALTH_CHECK, or correct DOB.",
  trigger: `HEALTH_CHECK is filled in with anything, including 0, although DOB puts the 5th birthday on or before 31 March at the end of the year, and care lasted throughout it. DOB is that of the OC2 row; a blank or unreadable one gives no finding. ${THROUGHOUT_THE_YEAR}`,
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
