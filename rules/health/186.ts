import { hasSdqData } from "../helpers/health";
import { isContinuouslyLookedAfter, THROUGHOUT_THE_YEAR } from "../helpers/episodes";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "186",
  topic: "health",
  kind: "missing",
  title: "SDQ_SCORE and SDQ_REASON are both blank",
  message:
    "SDQ_SCORE and SDQ_REASON are both blank, although DOB and the episodes call for one of them. A score is expected, or the reason why there is none.",
  fix: "Obtain the questionnaire score from the carer's return, or enter the SDQ reason code that applies.",
  trigger: `SDQ_SCORE and SDQ_REASON are both blank, although DOB puts the 4th birthday on or before 1 April at the start of the year and the 17th after 31 March at its end, and care lasted throughout the year. DOB is that of the OC2 row; a blank or unreadable one gives no finding. ${THROUGHOUT_THE_YEAR}`,
  years: { first: "2022/23" },
  needs: ["Episodes", "OC2"],
  reads: { Episodes: ["DEC", "DECOM", "LS", "REC", "RNE"], OC2: ["DOB", "SDQ_REASON", "SDQ_SCORE"] },
  highlights: { OC2: ["SDQ_SCORE", "SDQ_REASON"] },
  check({ thisYear, collection, report }) {
    if (!isContinuouslyLookedAfter(thisYear.Episodes, collection)) return;
    for (const row of thisYear.OC2) {
      const { DOB } = row;
      const isOfAge =
        DOB !== null && addYears(DOB, 4) <= collection.start && addYears(DOB, 17) > collection.end;
      if (isOfAge && !hasSdqData(row)) report(row);
    }
  },
});
