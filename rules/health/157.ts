import { isContinuouslyLookedAfter } from "../helpers/episodes";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";
import { isBlank } from "../../src/return/rows";

export default defineRule({
  code: "157",
  topic: "health",
  kind: "inconsistent",
  title: "SDQ1 given as reason although age calls for a score",
  message:
    "SDQ_REASON is SDQ1, the age reason, but DOB lies within the ages for which a score is expected after a full year in care. A score or a different reason was expected.",
  fix: "Enter the SDQ score if a questionnaire was returned, otherwise use the reason that really applied; check DOB as well.",
  trigger:
    "SDQ_REASON is SDQ1 and SDQ_SCORE is blank, although the 4th birthday falls on or before 1 April at the start of the year and the 16th on or after 31 March at its end, and care lasted throughout the year. DOB is that of the OC2 row; without a readable one nothing is found. In care throughout the year means: an episode in the year, no start of care (RNE S) from 2 April to 31 March, no end of care (REC other than X1) from 1 April to 30 March, and no short break (V3, V4) in the year.",
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
