import { endedInAdoption } from "../helpers/adoption";
import { LEAP_BIRTHDAY } from "../helpers/birthdays";
import { daysOfCareSince, episodesOfBothYears } from "../helpers/care-leavers";
import type { Episode } from "../helpers/episodes";
import { someDateOfBirth } from "../helpers/header";
import { defineRule } from "../rule";
import { addYears, type Day } from "../../src/return/days";

/** Thirteen weeks. */
const LEAST_DAYS = 91;

export default defineRule({
  code: "1001",
  topic: "care-leavers",
  kind: "eligibility",
  title: "OC3 row, but too little care since age 14, or adopted",
  message:
    "OC3 has a row, but the latest episode has REC E11 or E12 (adopted), or this and last year's show too little care. At least 91 days since age 14, some since 16, and no adoption are expected.",
  fix: "Check the care history. If the care was in earlier years, which are not seen here, keep the OC3 row and explain. Otherwise remove it or correct the episodes.",
  trigger: `There is an OC3 row, filled in or not, and the latest episode of this and last year has REC E11 or E12 (adopted); or DOB puts the 20th birthday after 31 March, and the episodes show under 91 days of care since the 14th birthday or no day since the 16th. DOB is that of the Header; with a blank or unreadable one only adoption gives a finding. Short breaks (V3, V4) count no days, nor does the day of DEC; the latest episode, if open, runs to 31 March, and any other without a readable DEC counts no days. Episodes with the same DECOM count once. ${LEAP_BIRTHDAY}`,
  years: { first: "2022/23" },
  needs: ["Episodes", "Episodes_last", "Header", "OC3"],
  needsRows: ["Episodes", "Episodes_last", "Header", "OC3"],
  reads: {
    Episodes: ["DEC", "DECOM", "LS", "REC"],
    Episodes_last: ["DEC", "DECOM", "LS", "REC"],
    Header: ["DOB"],
  },
  highlights: { OC3: ["IN_TOUCH", "ACTIV", "ACCOM"] },
  check({ thisYear, lastYear, collection, report }) {
    const episodes = episodesOfBothYears(thisYear, lastYear);
    const daysSince = (day: Day) => daysOfCareSince(day, episodes, collection.end);
    const hasTooLittleCare = someDateOfBirth(thisYear, (dateOfBirth) => {
      if (addYears(dateOfBirth, 20) <= collection.end) return false;
      return daysSince(addYears(dateOfBirth, 14)) < LEAST_DAYS || daysSince(addYears(dateOfBirth, 16)) < 1;
    });
    const wasAdopted = adoptionAtTheEnd(episodes).length > 0;
    if (!hasTooLittleCare && !wasAdopted) return;
    for (const row of thisYear.OC3) report(row);
  },
  comparedWith: ({ thisYear, lastYear }) => adoptionAtTheEnd(episodesOfBothYears(thisYear, lastYear)),
});

/** The latest episode where it ended in adoption; else none. */
function adoptionAtTheEnd(episodes: readonly Episode[]): Episode[] {
  return episodes.slice(-1).filter(endedInAdoption);
}
