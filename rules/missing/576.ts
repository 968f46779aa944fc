import { defineRule } from "../rule";
import { isBlank, type Row } from "../../src/return/rows";

type Period = Row<"Missing">;

function isOpenWithStart(period: Period): boolean {
  return period.MIS_START !== null && isBlank(period, "MIS_END");
}

/** The first in the file of those with the earliest MIS_START, no readable one counting as latest. */
function earliestStart(periods: readonly Period[]): Period | null {
  return periods.reduce<Period | null>(
    (first, period) =>
      first === null || (period.MIS_START ?? Infinity) < (first.MIS_START ?? Infinity) ? period : first,
    null,
  );
}

export default defineRule({
  code: "576",
  topic: "missing",
  kind: "year-on-year",
  title: "Open missing period from last year was not carried over",
  message:
    "MIS_START of a period left open in last year's return is not on any row this year. The open period is expected again, with its MIS_END if it has ended.",
  fix: "Add the period with last year's MIS_START, and its MIS_END if it has ended, or correct MIS_START if it was changed by mistake.",
  trigger:
    "Last year's return has a period with a readable MIS_START and a blank MIS_END, and no row of this year has the same MIS_START. This year's row with the earliest MIS_START (of equal dates the first in the file) is marked, or last year's open period where this year has no row. This year's MIS_END and MISSING are not compared; an unreadable MIS_END of last year counts as ended, and rows without CHILD are left out.",
  years: { first: "2022/23" },
  needs: ["Missing", "Missing_last"],
  reads: { Missing: ["MIS_START"], Missing_last: ["MIS_END", "MIS_START"] },
  highlights: { Missing: ["CHILD"], Missing_last: ["CHILD", "MIS_START"] },
  check({ child, thisYear, lastYear, report }) {
    // Without CHILD nobody can tell which period of this year to compare with.
    if (child.id === null) return;
    const notCarriedOver = lastYear.Missing.filter(
      (open) =>
        isOpenWithStart(open) && !thisYear.Missing.some(({ MIS_START }) => MIS_START === open.MIS_START),
    );
    if (notCarriedOver.length === 0) return;
    // One finding on this year's row is enough, however many periods it fails to carry over.
    const first = earliestStart(thisYear.Missing);
    const toMark = first === null ? notCarriedOver : [first];
    for (const period of toMark) report(period);
  },
});
