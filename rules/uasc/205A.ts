import { isMarkedUasc } from "../helpers/uasc";
import { defineRule, type Collection } from "../rule";
import { addYears } from "../../src/return/days";
import { isFilled, type Row } from "../../src/return/rows";

export default defineRule({
  code: "205A",
  topic: "uasc",
  kind: "year-on-year",
  title: "No longer UASC, but DUC does not show the end",
  message:
    "UASC is recorded in last year's return but not in this year's. DUC is expected to be within last year's collection year, with no DUC this year.",
  fix: "Check when UASC status ended. If it was this year, record UASC again with that DUC. Otherwise clear this year's DUC or correct last year's, whichever is wrong.",
  trigger:
    "This year's Header has the CHILD, and UASC was recorded for it last year but is not this year. That gives no finding only when last year's DUC is in last year's collection year (1 April to 31 March) and no DUC is filled in this year; a blank or unreadable DUC of last year is not in it. What counts is UASC in the Header where the Header has that field, otherwise a row in the UASC table; of several Header rows of one year, one with 1 is enough. Of several UASC rows, one that does not fit is enough for a finding.",
  years: { first: "2022/23" },
  needs: ["Header", "UASC", "UASC_last"],
  reads: { Header: ["UASC"], Header_last: ["UASC"], UASC: ["DUC"], UASC_last: ["DUC"] },
  highlights: { Header: ["CHILD"], UASC: ["CHILD", "DUC"] },
  check({ thisYear, lastYear, collection, report }) {
    if (!isMarkedUasc(lastYear) || isMarkedUasc(thisYear)) return;
    const endedLastYear =
      lastYear.UASC.length > 0 && lastYear.UASC.every((row) => endsLastYear(row, collection));
    if (endedLastYear && !thisYear.UASC.some((row) => isFilled(row, "DUC"))) return;
    for (const header of thisYear.Header) report(header, ...thisYear.UASC);
  },
});

function endsLastYear({ DUC }: Row<"UASC">, { start, end }: Pick<Collection, "start" | "end">): boolean {
  return DUC !== null && DUC >= addYears(start, -1) && DUC <= addYears(end, -1);
}
