import { endedInAdoption } from "../helpers/adoption";
import { daysOfCareSince, episodesOfBothYears } from "../helpers/care-leavers";
import { someDateOfBirth } from "../helpers/header";
import { defineRule } from "../rule";
import { addYears, type Day } from "../../src/return/days";

/** Thirteen weeks. */
const LEAST_DAYS = 91;

export default defineRule({
  code: "1001",
  topic: "care-leavers",
  kind: "eligibility",
  title: "OC3 row, but too little care after the 14th birthday",
  message:
    "OC3 has a row (IN_TOUCH, ACTIV, ACCOM), but two years' episodes show under 91 days of care since age 14, none since 16, or end in adoption (REC E11, E12). Earlier care is not visible here.",
  fix: "Check the care history: if the care was in earlier years keep the OC3 row and explain, otherwise remove it or correct the episodes.",
  trigger:
    "There is an OC3 row, filled in or not, and the latest episode of this and last year has REC E11 or E12 (adopted); or the 20th birthday comes after 31 March, and the episodes show under 91 days of care since the 14th birthday or no day since the 16th. DOB is the Header's; without a readable one only adoption is found. Short breaks (V3, V4) count no days, nor does the day of DEC; the latest episode, if open, runs to 31 March.",
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
    const wasAdopted = episodes.slice(-1).some(endedInAdoption);
    if (!hasTooLittleCare && !wasAdopted) return;
    for (const row of thisYear.OC3) report(row);
  },
});
