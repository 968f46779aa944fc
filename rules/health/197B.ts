import { hasBirthdayInYear } from "../helpers/birthdays";
import { hasSdqData } from "../helpers/health";
import { isContinuouslyLookedAfter } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "197B",
  topic: "health",
  kind: "missing",
  title: "SDQ score and reason both blank at age 4 or 17",
  message:
    "DOB gives a 4th or 17th birthday in this year and Episodes show care throughout it, but SDQ_SCORE and SDQ_REASON are both empty. One of the two must be filled in.",
  fix: "Enter the SDQ score, or a reason code SDQ1 to SDQ5 (usually the one about age), after checking the date of birth.",
  trigger:
    "SDQ_SCORE and SDQ_REASON are both blank, although the 4th or the 17th birthday falls in the year, 1 April and 31 March included, and care lasted throughout it. DOB is that of the OC2 row; without a readable one nothing is found. In care throughout the year means: an episode in the year, no start of care (RNE S) from 2 April to 31 March, no end of care (REC other than X1) from 1 April to 30 March, and no short break (V3, V4) in the year.",
  years: { first: "2022/23" },
  needs: ["OC2", "Episodes"],
  reads: { Episodes: ["DEC", "DECOM", "LS", "REC", "RNE"], OC2: ["DOB", "SDQ_REASON", "SDQ_SCORE"] },
  highlights: { OC2: ["SDQ_REASON", "DOB"] },
  check({ thisYear, collection, report }) {
    if (!isContinuouslyLookedAfter(thisYear.Episodes, collection)) return;
    for (const row of thisYear.OC2) {
      const { DOB } = row;
      if (DOB === null) continue;
      const turns = (age: number) => hasBirthdayInYear(DOB, age, collection);
      if ((turns(4) || turns(17)) && !hasSdqData(row)) report(row);
    }
  },
});
