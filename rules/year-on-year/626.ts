import { flagNumber } from "../helpers/flag";
import { defineRule } from "../rule";

export default defineRule({
  code: "626",
  topic: "year-on-year",
  kind: "year-on-year",
  title: "MOTHER 0 last year but MC_DOB is before this year",
  message:
    "MOTHER is 1 and MC_DOB is before 1 April of this year, but MOTHER was 0 in last year's Header. 1 is expected there after a birth in an earlier year.",
  fix: "Check MC_DOB. If the birth was in an earlier year, last year's MOTHER was wrong: explain the change. If not, correct MC_DOB.",
  trigger:
    "MOTHER is 1 this year and was 0 in last year's Header row of the CHILD, but MC_DOB is before 1 April at the start of the collection year. MOTHER is read as a number; blank or anything else in either year gives no finding, and neither does a blank or unreadable MC_DOB. Of several rows of last year, one with 0 is enough.",
  years: { first: "2022/23" },
  needs: ["Header", "Header_last"],
  reads: { Header: ["MC_DOB", "MOTHER"], Header_last: ["MOTHER"] },
  highlights: { Header: ["MOTHER", "MC_DOB"] },
  check({ thisYear, lastYear, collection, report }) {
    if (!lastYear.Header.some(({ MOTHER }) => flagNumber(MOTHER) === 0)) return;
    for (const header of thisYear.Header) {
      const isBornBefore = header.MC_DOB !== null && header.MC_DOB < collection.start;
      if (isBornBefore && flagNumber(header.MOTHER) === 1) report(header);
    }
  },
});
