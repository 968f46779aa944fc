import { defineRule } from "../rule";

export default defineRule({
  code: "301",
  topic: "child",
  kind: "invalid-date",
  title: "DOB is after the collection year",
  message:
    "DOB is after 31 March at the end of the collection year. A date on or before that day is expected.",
  fix: "Check the year of birth for a typing slip, or remove the record if it belongs to the next return.",
  trigger:
    "DOB in the Header is after 31 March at the end of the collection year. A DOB on that day gives no finding, nor does a blank or unreadable DOB.",
  years: { first: "2022/23" },
  needs: ["Header"],
  reads: { Header: ["DOB"] },
  highlights: { Header: ["DOB"] },
  check({ thisYear, collection, report }) {
    for (const header of thisYear.Header) {
      if (header.DOB !== null && header.DOB > collection.end) report(header);
    }
  },
});
