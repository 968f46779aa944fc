import { isMarkedUasc } from "../helpers/uasc";
import { defineRule } from "../rule";

export default defineRule({
  code: "205C",
  topic: "uasc",
  kind: "not-expected",
  title: "DUC is filled in, but UASC is recorded in neither year",
  message:
    "DUC holds a date in this year's or last year's return, but UASC is recorded in neither. A blank DUC is expected, or UASC in the year with the date.",
  fix: "Clear DUC if the child was never UASC, or set UASC for the year in which it applied.",
  trigger:
    "This year's or last year's UASC data of the child holds a readable DUC, but UASC is recorded in neither return. This can only happen where the Header has a UASC field of its own, as in XML; without it a row in the UASC table counts. The child's rows of this year in UASC and Header are marked.",
  years: { first: "2022/23" },
  needs: ["UASC", "UASC_last"],
  reads: { Header: ["UASC"], Header_last: ["UASC"], UASC: ["DUC"], UASC_last: ["DUC"] },
  findsOnlyWith: ["UASC", "UASC_last"],
  highlights: { UASC: ["DUC"], Header: ["CHILD"] },
  check({ thisYear, lastYear, report }) {
    // A flag that is neither 0, 1 nor blank is left to rule 105: it marks nothing, here as in 205A.
    if (isMarkedUasc(thisYear) || isMarkedUasc(lastYear)) return;
    const hasDate = [...thisYear.UASC, ...lastYear.UASC].some(({ DUC }) => DUC !== null);
    const rows = [...thisYear.UASC, ...thisYear.Header];
    if (hasDate && rows.length > 0) report(...rows);
  },
});
