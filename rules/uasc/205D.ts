import { isHeaderMarkedUasc, isMarkedUasc } from "../helpers/uasc";
import { defineRule } from "../rule";

export default defineRule({
  code: "205D",
  topic: "uasc",
  kind: "year-on-year",
  title: "UASC this year but not in last year's return",
  message:
    "UASC is recorded this year but was not in last year's return for the same CHILD. The same status is expected in both years.",
  fix: "Check the child's immigration status when first looked after and correct whichever year is wrong.",
  trigger:
    "The Header of both years has the CHILD, and UASC is recorded for it this year but was not last year. What counts is UASC in the Header where the Header has that field, otherwise a row in the UASC table; of several Header rows of one year, one with 1 is enough. DUC is not looked at.",
  years: { first: "2022/23" },
  needs: ["Header", "Header_last", "UASC", "UASC_last"],
  reads: { Header: ["UASC"], Header_last: ["UASC"] },
  highlights: { Header: ["CHILD"] },
  check({ thisYear, lastYear, report }) {
    if (lastYear.Header.length === 0 || isMarkedUasc(lastYear)) return;
    for (const header of thisYear.Header) {
      if (isHeaderMarkedUasc(header)) report(header);
    }
  },
});
