import { periodsOfCare, type PeriodOfCare } from "../helpers/periods-of-care";
import { defineRule } from "../rule";
import type { Row } from "../../src/return/rows";

function accommodates(care: PeriodOfCare, { MIS_START, MIS_END }: Row<"Missing">): boolean {
  if (MIS_END === null) return care.end === null && MIS_START !== null && care.start <= MIS_START;
  return care.start <= MIS_END && (care.end === null || MIS_END <= care.end);
}

export default defineRule({
  code: "577",
  topic: "missing",
  kind: "inconsistent",
  title: "Missing period is open or ends outside a period of care",
  message:
    "MIS_END is outside every period of care, or blank or unreadable while MIS_START is outside every period of care still open. An end by the day care ended is expected.",
  fix: "Enter or correct MIS_END, usually no later than the date care ended, and check DEC on the last episode.",
  trigger:
    "MIS_START is readable, the child has a dated episode, and the missing period fits no period of care. Without a readable MIS_END it fits one that is still open and in which it began; with one, it fits a period of care that MIS_END lies in, first and last day included. Episodes in order of DECOM, then of the file, make one period of care while each starts on or before the day the one before it ended, or the one before it has no readable DEC. The period ends with the DEC of its last episode; without a readable one it is open.",
  years: { first: "2022/23" },
  needs: ["Episodes", "Missing"],
  reads: { Episodes: ["DEC", "DECOM"], Missing: ["MIS_END", "MIS_START"] },
  highlights: { Missing: ["MIS_END"] },
  check({ thisYear, report }) {
    const periods = periodsOfCare(thisYear.Episodes);
    if (periods.length === 0) return;
    for (const row of thisYear.Missing) {
      if (row.MIS_START === null) continue;
      if (!periods.some((care) => accommodates(care, row))) report(row);
    }
  },
});
