import { isContinuouslyLookedAfter, THROUGHOUT_THE_YEAR } from "../helpers/episodes";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";
import { isBlank } from "../../src/return/rows";

export default defineRule({
  code: "545",
  topic: "health",
  kind: "missing",
  title: "HEALTH_CHECK is blank below age 5",
  message:
    "HEALTH_CHECK is blank although DOB gives an age under 5 on 31 March and care lasted the whole year. 0 or 1 is expected.",
  fix: "Enter 1 if the child health promotion checks are up to date, otherwise 0.",
  trigger: `HEALTH_CHECK is blank, although DOB puts the 5th birthday after 31 March at the end of the year and care lasted throughout it. DOB is that of the OC2 row; a blank or unreadable one gives no finding. ${THROUGHOUT_THE_YEAR}`,
  years: { first: "2022/23" },
  needs: ["Episodes", "OC2"],
  reads: { Episodes: ["DEC", "DECOM", "LS", "REC", "RNE"], OC2: ["DOB", "HEALTH_CHECK"] },
  highlights: { OC2: ["DOB", "HEALTH_CHECK"] },
  check({ thisYear, collection, report }) {
    if (!isContinuouslyLookedAfter(thisYear.Episodes, collection)) return;
    for (const row of thisYear.OC2) {
      const isUnderFive = row.DOB !== null && addYears(row.DOB, 5) > collection.end;
      if (isUnderFive && isBlank(row, "HEALTH_CHECK")) report(row);
    }
  },
});
