import { READABLE_DATE } from "../helpers/readable-date";
import { defineRule } from "../rule";

export default defineRule({
  code: "102",
  topic: "child",
  kind: "invalid-date",
  title: "DOB is blank or not a readable date",
  message:
    "DOB in the Header is blank or is not a readable date. A real date written dd/mm/yyyy is expected.",
  fix: "Re-key the date of birth as dd/mm/yyyy and check for impossible days, two-digit years or text left in the cell.",
  trigger: `DOB in the Header is blank, or is not ${READABLE_DATE}. It is not compared with any other date.`,
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
