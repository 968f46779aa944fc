import { periodsOfCare, type PeriodOfCare } from "../helpers/periods-of-care";
import { defineRule } from "../rule";
import type { Day } from "../../src/return/days";

/** An order without a readable end fits only a period that is open; one that ended may have started before the period. */
function fits(start: Day, end: Day | null, period: PeriodOfCare): boolean {
  if (end === null) return period.end === null && start >= period.start;
  return end >= period.start && (period.end === null || end <= period.end);
}

export default defineRule({
  code: "707",
  topic: "deprivation-of-liberty",
  kind: "inconsistent",
  title: "DoLo is open or ends outside a period of care",
  message:
    "DOLO_END is outside every period of care, or blank or unreadable while DOLO_START is outside every one still open. An end no later than the day care ended is expected.",
  fix: "Enter or correct DOLO_END, usually no later than the day care ended, and check DEC of the last episode. For an open order also check DOLO_START and DECOM.",
  trigger:
    "DOLO_END lies in none of the child's periods of care; where it is blank or unreadable, no period of care is open with DOLO_START in it. Episodes in order of DECOM, then of the file, belong to one period until one starts after the DEC of the one before it; the period ends with the DEC of its last episode. The first and last day belong to the period. Rows without a readable DOLO_START, and children without a dated episode, give no finding.",
  years: { first: "2026/27" },
  needs: ["Episodes", "DoLo"],
  reads: { DoLo: ["DOLO_END", "DOLO_START"], Episodes: ["DEC", "DECOM"] },
  highlights: { DoLo: ["DOLO_END"] },
  check({ thisYear, report }) {
    const periods = periodsOfCare(thisYear.Episodes);
    if (periods.length === 0) return;
    for (const row of thisYear.DoLo) {
      const { DOLO_START: start, DOLO_END: end } = row;
      if (start !== null && !periods.some((period) => fits(start, end, period))) report(row);
    }
  },
});
