import { consecutivePairs } from "../helpers/episodes";
import { inOrderOfEnd } from "../helpers/order-of-end";
import { defineRule } from "../rule";

export default defineRule({
  code: "574",
  topic: "missing",
  kind: "gap-or-overlap",
  title: "Missing periods overlap or follow an open period",
  message:
    "MIS_START is before the previous period ended, or the previous period has no readable MIS_END. Periods are expected not to overlap, and only the last may be open.",
  fix: "Enter MIS_END on the earlier period, correct the overlapping dates, or merge rows that describe the same period.",
  trigger:
    "The child's periods are put in order of MIS_END, of MIS_START where MIS_END is blank or unreadable, then of MIS_START, then of the file. A period gives a finding when the one just before it in this order has no readable MIS_END, or ended after this one's MIS_START; starting on the day the other ended is fine. So of one period inside another, the outer is marked (unless both end on the same day: then the inner), and an open period followed by another marks that other.",
  years: { first: "2022/23" },
  needs: ["Missing"],
  reads: { Missing: ["MIS_END", "MIS_START"] },
  highlights: { Missing: ["MIS_START", "MIS_END"] },
  check({ thisYear, report }) {
    const periods = inOrderOfEnd(
      thisYear.Missing,
      ({ MIS_START }) => MIS_START,
      ({ MIS_END }) => MIS_END,
    );
    for (const [previous, current] of consecutivePairs(periods)) {
      const previousEnd = previous.MIS_END;
      if (previousEnd === null || (current.MIS_START !== null && current.MIS_START < previousEnd))
        report(current);
    }
  },
});
