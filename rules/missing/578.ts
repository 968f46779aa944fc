import { periodsOfCare } from "../helpers/periods-of-care";
import { defineRule } from "../rule";

export default defineRule({
  code: "578",
  topic: "missing",
  kind: "inconsistent",
  title: "MIS_START is outside every period of care",
  message:
    "MIS_START is on or after the day care ended, or otherwise outside every period of care. A start while the child is looked after is expected.",
  fix: "Correct MIS_START or the DEC of the last episode, or remove a period that began when the child was not looked after.",
  trigger:
    "MIS_START is readable, the child has a dated episode, and MIS_START lies in no period of care. A period of care runs from its first day to the day before it ended, or has no end while it is open. Episodes in order of DECOM, then of the file, make one period of care while each starts on or before the day the one before it ended, or the one before it has no readable DEC. The period ends with the DEC of its last episode; without a readable one it is open.",
  years: { first: "2022/23" },
  needs: ["Episodes", "Missing"],
  reads: { Episodes: ["DEC", "DECOM"], Missing: ["MIS_START"] },
  highlights: { Missing: ["MIS_START"] },
  check({ thisYear, report }) {
    const periods = periodsOfCare(thisYear.Episodes);
    if (periods.length === 0) return;
    for (const row of thisYear.Missing) {
      const { MIS_START } = row;
      if (MIS_START === null) continue;
      // A child cannot go missing from care on the day it ended, so that day is outside.
      const isInCare = periods.some(
        ({ start, end }) => start <= MIS_START && (end === null || MIS_START < end),
      );
      if (!isInCare) report(row);
    }
  },
});
