import { isContinuouslyLookedAfter, THROUGHOUT_THE_YEAR } from "../helpers/episodes";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";
import { isBlank } from "../../src/return/rows";

export default defineRule({
  code: "543",
  topic: "health",
  kind: "missing",
  title: "CONVICTED is blank at age 10 or over",
  message:
    "CONVICTED is blank although DOB gives an age of 10 or over on 31 March and care lasted the whole year. 0 or 1 is expected.",
  fix: "Enter 1 if there was a conviction or youth caution during the year, otherwise 0.",
  trigger: `CONVICTED is blank, although DOB puts the 10th birthday on or before 31 March at the end of the year and care lasted throughout it. DOB is that of the OC2 row; a blank or unreadable one gives no finding. ${THROUGHOUT_THE_YEAR}`,
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
