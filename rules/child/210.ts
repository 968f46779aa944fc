import { defineRule } from "../rule";
import { dayOf, partsOf } from "../../src/return/days";

export default defineRule({
  code: "210",
  topic: "child",
  kind: "inconsistent",
  title: "UPN is UN4 although care began before 24 March",
  message:
    "UPN is UN4, the code for children who came into care on or after 24 March of this collection year. An episode for this CHILD starts earlier. A UPN or another UN code is expected.",
  fix: "Obtain the real UPN, or use UN1, UN2, UN3 or UN5 where one of them says why it is not known.",
  trigger:
    "UPN is UN4, the code for children who came into care in the last week of the collection year, but an episode of the child starts before 24 March of the calendar year in which the collection ends; a start on that day gives no finding. DEC is not looked at. An episode with a blank or unreadable DECOM gives no finding. The Header row and every such episode are marked.",
  years: { first: "2022/23" },
  needs: ["Header", "Episodes"],
  reads: { Episodes: ["DECOM"], Header: ["UPN"] },
  highlights: { Header: ["UPN"], Episodes: ["DECOM"] },
  check({ thisYear, collection, report }) {
    const lastWeek = dayOf(partsOf(collection.end).year, 3, 24);
    const earlier = thisYear.Episodes.filter(({ DECOM }) => DECOM !== null && DECOM < lastWeek);
    if (earlier.length === 0) return;
    for (const header of thisYear.Header) {
      if (header.UPN === "UN4") report(header, ...earlier);
    }
  },
});
