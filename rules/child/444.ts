import { isUnknownUpnCode } from "../helpers/upn";
import { defineRule } from "../rule";

export default defineRule({
  code: "444",
  topic: "child",
  kind: "duplicate",
  title: "UPN is on more than one Header row",
  message:
    "UPN is on another Header row of this return too. Apart from UN1 to UN5, each UPN is expected only once.",
  fix: "Look up both records in the education system, then correct the mistyped UPN. Use the right UN code where the true number is not known.",
  trigger:
    "The same UPN is on two or more Header rows of this year, for the same CHILD or for different ones; each such row gives a finding. UN1 to UN5 may repeat, and blanks are not compared. Upper and lower case count as the same, spaces do not. In force from 2025/26.",
  years: { first: "2025/26" },
  needs: ["Header"],
  reads: { Header: ["UPN"] },
  highlights: { Header: ["UPN"] },
  check({ thisYear, collection, report }) {
    for (const header of thisYear.Header) {
      const { UPN } = header;
      if (UPN === null || isUnknownUpnCode(UPN)) continue;
      if ((collection.index.headerRowsByUpn.get(UPN) ?? 0) > 1) report(header);
    }
  },
});
