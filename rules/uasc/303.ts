import { isHeaderMarkedUasc } from "../helpers/uasc";
import { defineRule } from "../rule";
import { isFilled } from "../../src/return/rows";

export default defineRule({
  code: "303",
  topic: "uasc",
  kind: "inconsistent",
  title: "DUC is filled in, but UASC in the Header is not 1",
  message: "DUC is filled in, but UASC in the Header is 0, blank or something else. 1 is expected.",
  fix: "Set UASC to 1 if the child was UASC during the year, otherwise clear DUC.",
  trigger:
    "The Header has a UASC field of its own, as XML returns do; DUC is filled in for the child, readable or not, and UASC in the Header, read as a number, is not 1. A blank counts as not 1. Where the Header has no such field, a row in the UASC table is itself the mark and there is nothing to check. A UASC row without a Header row gives no finding.",
  years: { first: "2022/23" },
  needs: ["UASC", "Header"],
  needsColumns: { Header: ["UASC"] },
  reads: { Header: ["UASC"], UASC: ["DUC"] },
  findsOnlyWith: ["UASC"],
  highlights: { UASC: ["DUC"], Header: ["UASC"] },
  check({ thisYear, report }) {
    const notMarked = thisYear.Header.filter((header) => !isHeaderMarkedUasc(header));
    if (notMarked.length === 0) return;
    for (const row of thisYear.UASC) {
      if (isFilled(row, "DUC")) report(row, ...notMarked);
    }
  },
});
