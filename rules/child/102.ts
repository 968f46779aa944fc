import { defineRule } from "../rule";

export default defineRule({
  code: "102",
  topic: "child",
  kind: "invalid-date",
  title: "DOB is blank or unreadable",
  message:
    "DOB in the Header is blank or cannot be read as a date. A day of the calendar is expected, as dd/mm/yyyy.",
  fix: "Re-key the date of birth as dd/mm/yyyy and check for impossible days, two-digit years or text left in the cell.",
  trigger:
    "DOB in the Header is blank, or is not a day of the calendar written day/month/year with slashes and a four-digit year. Leading zeros may be left off. It is compared with no other date.",
  years: { first: "2022/23" },
  needs: ["Header"],
  reads: { Header: ["DOB"] },
  highlights: { Header: ["DOB"] },
  check({ thisYear, report }) {
    for (const header of thisYear.Header) {
      if (header.DOB === null) report(header);
    }
  },
});
