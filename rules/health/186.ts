import { hasSdqData } from "../helpers/health";
import { isContinuouslyLookedAfter } from "../helpers/episodes";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "186",
  topic: "health",
  kind: "missing",
  title: "SDQ score and reason are both missing",
  message:
    "Neither SDQ_SCORE nor SDQ_REASON is filled in, although DOB and the episodes call for one of them. Enter the score, or the reason why there is none.",
  fix: "Obtain the questionnaire score from the carer's return, or enter the SDQ reason code that applies.",
  trigger:
    "SDQ_SCORE and SDQ_REASON are both blank, although the 4th birthday falls on or before 1 April at the start of the year, the 17th after 31 March at its end, and care lasted throughout the year. DOB is that of the OC2 row; without a readable one nothing is found. In care throughout the year means: an episode in the year, no start of care (RNE S) from 2 April to 31 March, no end of care (REC other than X1) from 1 April to 30 March, and no short break (V3, V4) in the year.",
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
