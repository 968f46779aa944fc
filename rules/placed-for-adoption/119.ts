import { isBlank } from "../../src/return/rows";
import { defineRule } from "../rule";

export default defineRule({
  code: "119",
  topic: "placed-for-adoption",
  kind: "missing",
  title: "Reversed decision has a date or a reason, not both",
  message:
    "Only one of DATE_PLACED_CEASED and REASON_PLACED_CEASED is filled in. Both are expected for a reversed decision; blanks are expected for a standing one.",
  fix: "Fill in the other one, or clear both if the adoption plan still stands.",
  trigger:
    "On one row exactly one of DATE_PLACED_CEASED and REASON_PLACED_CEASED is blank. An unreadable date and a code that is not recognised count as filled in.",
  years: { first: "2022/23" },
  needs: ["PlacedAdoption"],
  reads: { PlacedAdoption: ["DATE_PLACED_CEASED", "REASON_PLACED_CEASED"] },
  highlights: { PlacedAdoption: ["DATE_PLACED_CEASED", "REASON_PLACED_CEASED"] },
  check({ thisYear, report }) {
    for (const decision of thisYear.PlacedAdoption) {
      if (isBlank(decision, "DATE_PLACED_CEASED") !== isBlank(decision, "REASON_PLACED_CEASED"))
        report(decision);
    }
  },
});
