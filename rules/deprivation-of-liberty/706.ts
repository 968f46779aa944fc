import { firstOrder, lastOrder } from "../helpers/deprivation-of-liberty";
import { defineRule } from "../rule";
import { isBlank } from "../../src/return/rows";

export default defineRule({
  code: "706",
  topic: "deprivation-of-liberty",
  kind: "year-on-year",
  title: "Open DoLo from last year was not carried over",
  message:
    "The order left open last year is not the first this year: DOLO_START is another day, or no row has a readable one. The open order is expected again.",
  fix: "Add last year's open order with its original DOLO_START, and its DOLO_END if it has ended, or correct DOLO_START if it was changed.",
  trigger:
    "Last year's DoLo row with the latest readable DOLO_START (of equal dates, one without DOLO_END first) has a blank DOLO_END, and this year's row with the earliest readable DOLO_START starts on another day, or there is none. Both rows are marked, or last year's alone. An unreadable DOLO_END of last year counts as an end. This year's DOLO_END is not looked at, and rows without CHILD are left out.",
  years: { first: "2026/27" },
  needs: ["DoLo", "DoLo_last"],
  reads: { DoLo: ["DOLO_START"], DoLo_last: ["DOLO_END", "DOLO_START"] },
  highlights: { DoLo: ["DOLO_START"], DoLo_last: ["DOLO_START", "DOLO_END"] },
  check({ child, thisYear, lastYear, report }) {
    // Without CHILD nobody can tell which order of this year to compare with.
    if (child.id === null) return;
    const carriedOver = lastOrder(lastYear.DoLo);
    if (carriedOver === null || !isBlank(carriedOver, "DOLO_END")) return;
    const first = firstOrder(thisYear.DoLo);
    if (first === null) report(carriedOver);
    else if (first.DOLO_START !== carriedOver.DOLO_START) report(first, carriedOver);
  },
});
