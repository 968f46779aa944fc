import { consecutivePairs } from "../helpers/episodes";
import { inOrderOfEnd } from "../helpers/order-of-end";
import { defineRule } from "../rule";

export default defineRule({
  code: "705",
  topic: "deprivation-of-liberty",
  kind: "gap-or-overlap",
  title: "DoLo rows overlap or follow an open row",
  message:
    "DOLO_START is before the previous DoLo row ended, or the previous row has no readable DOLO_END. Orders are expected one after the other, with only the last one open.",
  fix: "Enter DOLO_END on the earlier row, correct overlapping dates, or merge rows that describe one order.",
  trigger:
    "The child's DoLo rows stand in order of DOLO_END (DOLO_START where it is blank or unreadable), then of DOLO_START, then of the file. This row's DOLO_START is before the DOLO_END of the row just before it, or that DOLO_END is blank or unreadable. A start on the day the previous order ended is fine. Of two overlapping rows the later one in this order is marked, which may be the one that starts first; a row without a readable DOLO_START gives no finding.",
  years: { first: "2026/27" },
  needs: ["DoLo"],
  reads: { DoLo: ["DOLO_END", "DOLO_START"] },
  highlights: { DoLo: ["DOLO_START", "DOLO_END"] },
  check({ thisYear, report }) {
    const orders = inOrderOfEnd(
      thisYear.DoLo,
      ({ DOLO_START }) => DOLO_START,
      ({ DOLO_END }) => DOLO_END,
    );
    for (const [previous, current] of consecutivePairs(orders)) {
      if (current.DOLO_START === null) continue;
      if (previous.DOLO_END === null || current.DOLO_START < previous.DOLO_END) report(current);
    }
  },
});
