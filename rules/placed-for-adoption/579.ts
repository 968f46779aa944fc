import { consecutivePairs } from "../helpers/episodes";
import { decisionsInOrder } from "../helpers/placed-for-adoption";
import { defineRule } from "../rule";

export default defineRule({
  code: "579",
  topic: "placed-for-adoption",
  kind: "gap-or-overlap",
  title: "Placement decisions overlap or follow an open decision",
  message:
    "DATE_PLACED is before DATE_PLACED_CEASED of the previous decision, or that one has no readable ceased date. A start on or after the previous end is expected.",
  fix: "Fill in the ceased date and reason on the earlier decision, correct the overlapping dates, or remove a duplicate.",
  trigger:
    "In order of DATE_PLACED (blank or unreadable dates last, equal dates in the order of the file), a row comes directly after one whose DATE_PLACED_CEASED is blank or unreadable, or is after DATE_PLACED of the row. The same day is fine. A row with a blank or unreadable DATE_PLACED is marked only when the one before has no readable ceased date. The later row is marked, and REASON_PLACED_CEASED is not looked at.",
  years: { first: "2022/23" },
  needs: ["PlacedAdoption"],
  reads: { PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED"] },
  highlights: { PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED"] },
  check({ thisYear, report }) {
    for (const [previous, current] of consecutivePairs(decisionsInOrder(thisYear.PlacedAdoption))) {
      const ceased = previous.DATE_PLACED_CEASED;
      if (ceased === null || (current.DATE_PLACED ?? Infinity) < ceased) report(current);
    }
  },
});
