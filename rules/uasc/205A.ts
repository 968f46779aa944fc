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
    "Last year's return marked this child as UASC, this year's does not. Then DUC was expected inside last year's collection year, and none this year.",
  fix: "Check when UASC status ended: put the row back into the UASC table with the right DUC, or correct last year's DUC.",
  trigger:
    "The child is in this year's Header and was marked as UASC last year, but is not this year. That is fine only when last year's DUC lies in last year's collection period (1 April to 31 March) and this year gives no DUC at all; a blank or unreadable DUC of last year lies nowhere. The mark is UASC in the Header where the Header has that field, otherwise a row in the UASC table; of several Header rows of one year, one with 1 is enough. Of several UASC rows, one that does not fit is enough.",
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
