import { LEAP_BIRTHDAY } from "../helpers/birthdays";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "351",
  topic: "child",
  kind: "eligibility",
  title: "DOB puts the 25th birthday before the collection year",
  message:
    "DOB puts the 25th birthday before 1 April at the start of the collection year. Nobody that old is in the return, so a later date is expected.",
  fix: "Check DOB for a wrong year, or remove the record.",
  trigger: `DOB in the Header puts the 25th birthday before 1 April at the start of the collection year. A birthday on that day gives no finding. ${LEAP_BIRTHDAY} A blank or unreadable DOB gives no finding.`,
  years: { first: "2022/23" },
  needs: ["Header"],
  reads: { Header: ["DOB"] },
  highlights: { Header: ["DOB"] },
  check({ thisYear, collection, report }) {
    for (const header of thisYear.Header) {
      if (header.DOB !== null && addYears(header.DOB, 25) < collection.start) report(header);
    }
  },
});
