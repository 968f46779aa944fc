import { hasBirthdayInYear } from "../helpers/birthdays";
import { hasSdqData } from "../helpers/health";
import { isContinuouslyLookedAfter, THROUGHOUT_THE_YEAR } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "197B",
  topic: "health",
  kind: "missing",
  title: "SDQ_SCORE and SDQ_REASON both blank at age 4 or 17",
  message:
    "SDQ_SCORE and SDQ_REASON are both blank, but DOB puts the 4th or 17th birthday in this year and the episodes show care throughout it. One of the two is expected.",
  fix: "Check DOB, then enter the SDQ score or a reason code SDQ1 to SDQ5 (usually the one about age).",
  trigger: `SDQ_SCORE and SDQ_REASON are both blank, although DOB puts the 4th or the 17th birthday in the year, 1 April and 31 March included, and care lasted throughout it. DOB is that of the OC2 row; a blank or unreadable one gives no finding. ${THROUGHOUT_THE_YEAR}`,
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
