import { hasCareLeaverData } from "../helpers/care-leaver-data";
import { isSeventeenOrEighteen } from "../helpers/care-leavers";
import { LEAP_BIRTHDAY, lastBirthday } from "../helpers/birthdays";
import { latestEpisode } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "1016",
  topic: "care-leavers",
  kind: "not-expected",
  title: "OC3 filled in at 17 or 18, but care lasted to birthday",
  message:
    "IN_TOUCH, ACTIV or ACCOM is filled in and DOB gives age 17 or 18 on 31 March. But DEC of the latest episode is on or after the last birthday. No OC3 data is expected.",
  fix: "Remove the OC3 row, or correct DEC or DOB if care really ended before the birthday.",
  trigger: `IN_TOUCH, ACTIV or ACCOM is filled in, the age on 31 March worked out from DOB on the OC3 row is 17 or 18, and the latest episode of this year (of equal dates the last in the file) has a DEC on or after the last birthday, the birthday itself included. ${LEAP_BIRTHDAY} An open episode gives no finding here (rule 1007 looks at it); REC is not looked at.`,
  years: { first: "2023/24" },
  needs: ["Episodes", "OC3"],
  reads: { Episodes: ["DEC", "DECOM"], OC3: ["ACCOM", "ACTIV", "DOB", "IN_TOUCH"] },
  highlights: { OC3: ["IN_TOUCH", "ACTIV", "ACCOM"] },
  check({ thisYear, collection, report }) {
    const end = latestEpisode(thisYear.Episodes)?.DEC ?? null;
    if (end === null) return;
    for (const row of thisYear.OC3) {
      const { DOB } = row;
      if (DOB === null || !isSeventeenOrEighteen(DOB, collection.end) || !hasCareLeaverData(row)) continue;
      if (end >= lastBirthday(DOB, collection.end)) report(row);
    }
  },
});
