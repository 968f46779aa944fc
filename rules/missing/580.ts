import { LEAP_BIRTHDAY } from "../helpers/birthdays";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "580",
  topic: "missing",
  kind: "inconsistent",
  title: "Missing up to the 18th birthday, but REC is not E8",
  message:
    "REC is not E8 (care ended for any other reason), although the episode and a missing period both end on the 18th birthday. E8 is expected.",
  fix: "Set REC to E8 if the period ran until care ended at 18, or correct MIS_END if it ended earlier.",
  trigger: `MIS_END is the 18th birthday worked out from DOB on the same row, an episode's DEC is that same day, and its REC is not E8; a blank REC gives a finding too. ${LEAP_BIRTHDAY} MISSING and MIS_START are not looked at; the episode is marked, once.`,
  years: { first: "2022/23" },
  needs: ["Episodes", "Missing"],
  reads: { Episodes: ["DEC", "REC"], Missing: ["DOB", "MIS_END"] },
  findsOnlyWith: ["Missing"],
  highlights: { Episodes: ["REC"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      const endsWithMissingPeriod = thisYear.Missing.some(
        ({ DOB, MIS_END }) =>
          DOB !== null && MIS_END !== null && MIS_END === addYears(DOB, 18) && MIS_END === episode.DEC,
      );
      if (endsWithMissingPeriod && episode.REC !== "E8") report(episode);
    }
  },
});
