import { LEAP_BIRTHDAY } from "../helpers/birthdays";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "620",
  topic: "child",
  kind: "inconsistent",
  title: "MOTHER is 1 but DOB gives an age under 11",
  message:
    "MOTHER is 1, but DOB puts the 11th birthday after the first day of the collection year. MOTHER 0 or an earlier DOB is expected.",
  fix: "Correct DOB against the case record, or set MOTHER to 0 and clear MC_DOB.",
  trigger: `MOTHER is 1, and DOB puts the 11th birthday after 1 April at the start of the collection year. A birthday on that day gives no finding. ${LEAP_BIRTHDAY} A blank or unreadable DOB gives no finding; SEX and MC_DOB are not looked at.`,
  years: { first: "2022/23" },
  needs: ["Header"],
  reads: { Header: ["DOB", "MOTHER"] },
  highlights: { Header: ["DOB", "MOTHER"] },
  check({ thisYear, collection, report }) {
    for (const header of thisYear.Header) {
      const { MOTHER, DOB } = header;
      if (MOTHER === "1" && DOB !== null && addYears(DOB, 11) > collection.start) report(header);
    }
  },
});
