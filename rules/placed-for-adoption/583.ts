import { isBlank } from "../../src/return/rows";
import { latestDecision } from "../helpers/placed-for-adoption";
import { defineRule } from "../rule";

export default defineRule({
  code: "583",
  topic: "placed-for-adoption",
  kind: "missing",
  title: "Earlier placement decision has no DATE_PLACED_CEASED",
  message:
    "DATE_PLACED_CEASED is blank, but another row has the same DATE_PLACED or a later one. A ceased date is expected on every decision except the latest.",
  fix: "Enter the date and reason the earlier decision ended, perhaps in a previous year. If both rows describe the same decision, remove this one.",
  trigger:
    "Among the rows with a readable DATE_PLACED, one that is not the latest (of equal dates the first in the file counts as the latest) has a blank DATE_PLACED_CEASED. An unreadable ceased date counts as filled in, and REASON_PLACED_CEASED is not looked at. Rows with a blank or unreadable DATE_PLACED are left out.",
  years: { first: "2022/23" },
  needs: ["PlacedAdoption"],
  reads: { PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED"] },
  highlights: { PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED"] },
  check({ thisYear, report }) {
    const latest = latestDecision(thisYear.PlacedAdoption);
    for (const decision of thisYear.PlacedAdoption) {
      const isEarlier = decision.DATE_PLACED !== null && decision !== latest;
      if (isEarlier && isBlank(decision, "DATE_PLACED_CEASED")) report(decision);
    }
  },
});
