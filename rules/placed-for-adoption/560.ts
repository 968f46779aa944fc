import { isBlank, isFilled } from "../../src/return/rows";
import type { Decision } from "../helpers/placed-for-adoption";
import { isSameDate } from "../helpers/same-date";
import { defineRule } from "../rule";

export default defineRule({
  code: "560",
  topic: "placed-for-adoption",
  kind: "year-on-year",
  title: "DATE_PLACED differs from last year's open decision",
  message:
    "DATE_PLACED of a decision left open in last year's return is not on any row this year. The open decision is expected again with the same date.",
  fix: "Restore last year's DATE_PLACED. If it was wrong, or that decision had ended, correct it in the case system and check the ceased date and reason.",
  trigger:
    "Last year's PlacedAdoption has a row with DATE_PLACED filled in and DATE_PLACED_CEASED blank (unreadable dates count as filled in), and none of this year's rows of the same CHILD has the same DATE_PLACED. The same day counts however it is written; unreadable dates are the same when their texts are. Each row of this year is marked; without one there is no finding. A further decision besides the one carried over is fine, and REASON_PLACED_CEASED is not looked at.",
  years: { first: "2022/23" },
  needs: ["PlacedAdoption", "PlacedAdoption_last"],
  reads: { PlacedAdoption: ["DATE_PLACED"], PlacedAdoption_last: ["DATE_PLACED", "DATE_PLACED_CEASED"] },
  highlights: { PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED"] },
  // A decision that is carried over unchanged satisfies the rule, whatever other decisions stand beside it.
  check({ thisYear, lastYear, report }) {
    const isCarriedOver = (before: Decision) =>
      thisYear.PlacedAdoption.some((decision) => isSameDate(decision, "DATE_PLACED", before, "DATE_PLACED"));
    const open = lastYear.PlacedAdoption.filter(
      (before) => isFilled(before, "DATE_PLACED") && isBlank(before, "DATE_PLACED_CEASED"),
    );
    if (open.every(isCarriedOver)) return;
    for (const decision of thisYear.PlacedAdoption) report(decision);
  },
});
