import { LEAP_BIRTHDAY } from "../helpers/birthdays";
import { isMarkedUasc } from "../helpers/uasc";
import { defineRule, type Collection } from "../rule";
import { addYears } from "../../src/return/days";
import type { Row } from "../../src/return/rows";

export default defineRule({
  code: "205B",
  topic: "uasc",
  kind: "year-on-year",
  title: "UASC in both years, but the DUC dates do not fit",
  message:
    "UASC is recorded in both returns. Last year's DUC is expected to be the 18th birthday. This year's DUC is expected to be that same date or in this collection year.",
  fix: "If UASC status ended last year, remove UASC from this year. Otherwise check each DUC: last year's is the 18th birthday, this year's the same or the day it ended.",
  trigger: `UASC is recorded for the CHILD in both years, and last year's DUC is not the 18th birthday worked out from last year's DOB in the UASC table, or this year's DUC is neither in the collection year nor the same as last year's DUC. A blank or unreadable date never fits. ${LEAP_BIRTHDAY} What counts is UASC in the Header where the Header has that field, otherwise a row in the UASC table. Each row of this year is compared with each of last year.`,
  years: { first: "2022/23" },
  needs: ["UASC", "UASC_last"],
  reads: { Header: ["UASC"], Header_last: ["UASC"], UASC: ["DUC"], UASC_last: ["DOB", "DUC"] },
  findsOnlyWith: ["UASC"],
  highlights: { UASC: ["DUC"], Header: ["CHILD"] },
  check({ thisYear, lastYear, collection, report }) {
    if (!isMarkedUasc(lastYear) || !isMarkedUasc(thisYear)) return;
    for (const row of thisYear.UASC) {
      const fits = lastYear.UASC.every(
        (last) => ranToEighteenthBirthday(last) && isInYearOrAsBefore(row, last, collection),
      );
      if (!fits) report(row, ...thisYear.Header);
    }
  },
});

function ranToEighteenthBirthday({ DUC, DOB }: Row<"UASC">): boolean {
  return DUC !== null && DOB !== null && DUC === addYears(DOB, 18);
}

function isInYearOrAsBefore(
  { DUC }: Row<"UASC">,
  last: Row<"UASC">,
  { start, end }: Pick<Collection, "start" | "end">,
): boolean {
  return DUC !== null && ((DUC >= start && DUC <= end) || DUC === last.DUC);
}
