import { isContinuouslyLookedAfter, THROUGHOUT_THE_YEAR } from "../helpers/episodes";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";
import { isBlank } from "../../src/return/rows";

export default defineRule({
  code: "157",
  topic: "health",
  kind: "inconsistent",
  title: "SDQ_REASON is SDQ1 although age calls for a score",
  message:
    "SDQ_REASON is SDQ1 (age), but DOB gives an age at which a score is expected after a full year in care. A score or a different reason is expected.",
  fix: "Enter the SDQ score if a questionnaire was returned, otherwise use the reason that really applied. Check DOB too.",
  trigger: `SDQ_REASON is SDQ1 and SDQ_SCORE is blank, although DOB puts the 4th birthday on or before 1 April at the start of the year and the 16th on or after 31 March at its end, and care lasted throughout the year. DOB is that of the OC2 row; a blank or unreadable one gives no finding. ${THROUGHOUT_THE_YEAR}`,
  years: { first: "2022/23" },
  needs: ["Episodes", "OC2"],
  reads: { Episodes: ["DEC", "DECOM", "LS", "REC", "RNE"], OC2: ["DOB", "SDQ_REASON", "SDQ_SCORE"] },
  highlights: { OC2: ["SDQ_REASON", "DOB"] },
  check({ thisYear, collection, report }) {
    if (!isContinuouslyLookedAfter(thisYear.Episodes, collection)) return;
    for (const row of thisYear.OC2) {
      const { DOB } = row;
      const scoreIsExpected =
        DOB !== null && addYears(DOB, 4) <= collection.start && addYears(DOB, 16) >= collection.end;
      if (scoreIsExpected && row.SDQ_REASON === "SDQ1" && isBlank(row, "SDQ_SCORE")) report(row);
    }
  },
});
