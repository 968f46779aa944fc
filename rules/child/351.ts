import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "351",
  topic: "child",
  kind: "eligibility",
  title: "DOB gives an age over 25 on 1 April",
  message:
    "DOB gives a twenty-fifth birthday before 1 April at the start of the collection year. Nobody that old is in the return: a later date was expected.",
  fix: "Check DOB for a wrong year, or remove the record.",
  trigger:
    "By DOB in the Header the twenty-fifth birthday is before 1 April at the start of the collection year. A birthday on that day is fine; that of 29 February falls on 28 February in common years. A blank or unreadable DOB gives no finding.",
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
