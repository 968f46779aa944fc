import { hasCareLeaverData } from "../helpers/care-leaver-data";
import { isSeventeenOrEighteen } from "../helpers/care-leavers";
import { LEAP_BIRTHDAY, lastBirthday } from "../helpers/birthdays";
import { latestEpisode, type Episode } from "../helpers/episodes";
import { defineRule } from "../rule";
import type { Day } from "../../src/return/days";
import { isBlank } from "../../src/return/rows";

function careGoesOn(episodes: readonly Episode[]): boolean {
  const current = latestEpisode(episodes);
  return current !== null && (current.DEC === null || isBlank(current, "REC"));
}

function isInCareAfter(birthday: Day, episodes: readonly Episode[]): boolean {
  return episodes.some(
    ({ DECOM, DEC }) => DECOM !== null && DEC !== null && DECOM <= birthday && birthday < DEC,
  );
}

export default defineRule({
  code: "1007",
  topic: "care-leavers",
  kind: "not-expected",
  title: "OC3 at 17 or 18, but care is open or went past birthday",
  message:
    "IN_TOUCH, ACTIV or ACCOM is filled in and DOB gives age 17 or 18. But the latest episode has no readable DEC or no REC, or care went on past the last birthday. No OC3 data is expected.",
  fix: "Remove the OC3 row, or fill in or correct DEC and REC if care ended before the birthday.",
  trigger: `IN_TOUCH, ACTIV or ACCOM is filled in, the age on 31 March worked out from DOB on the OC3 row is 17 or 18, and either the latest episode of this year (of equal dates the last in the file) has no readable DEC or a blank REC, or an episode began on or before the last birthday and ended after it. An end on the birthday itself is fine. ${LEAP_BIRTHDAY} A blank or unreadable DOB gives no finding, nor does a child without a dated episode.`,
  years: { first: "2022/23" },
  needs: ["Episodes", "OC3"],
  reads: { Episodes: ["DEC", "DECOM", "REC"], OC3: ["ACCOM", "ACTIV", "DOB", "IN_TOUCH"] },
  highlights: { OC3: ["IN_TOUCH", "ACTIV", "ACCOM"] },
  check({ thisYear, collection, report }) {
    for (const row of thisYear.OC3) {
      const { DOB } = row;
      if (DOB === null || !isSeventeenOrEighteen(DOB, collection.end) || !hasCareLeaverData(row)) continue;
      const birthday = lastBirthday(DOB, collection.end);
      if (careGoesOn(thisYear.Episodes) || isInCareAfter(birthday, thisYear.Episodes)) report(row);
    }
  },
});
