import { defineRule } from "../rule";

export default defineRule({
  code: "EPI",
  topic: "integrity",
  kind: "warning",
  title: "CHILD in the Header has no episode and no OC3 row",
  message:
    "CHILD of this Header row is blank, or not on any row of Episodes or OC3. Episodes or a care leaver row are expected; without them most other checks have nothing to look at.",
  fix: "Fill in CHILD if it is blank. Otherwise check that Episodes is complete and uses the same identifier, or remove the Header row.",
  trigger:
    "A Header row has a CHILD that is on no row of Episodes and on no row of OC3 of this year, or no CHILD at all. One row in either table is enough, whatever its dates; other tables do not count. A table that is not loaded counts as having no rows.",
  years: { first: "2022/23" },
  needs: ["Header"],
  reads: {},
  asksForRowsOf: ["Episodes", "OC3"],
  highlights: { Header: ["CHILD"] },
  check({ thisYear, report }) {
    if (thisYear.Episodes.length > 0 || thisYear.OC3.length > 0) return;
    for (const header of thisYear.Header) report(header);
  },
});
