import { defineRule } from "../rule";
import { isBlank } from "../../src/return/rows";

export default defineRule({
  code: "564",
  topic: "missing",
  kind: "missing",
  title: "MIS_START is blank for a missing or away period",
  message:
    "MIS_START is blank although MISSING is M (missing) or A (away without authorisation). A start date is expected for every such period.",
  fix: "Enter the date the period began, or remove the row if there was no such period.",
  trigger:
    "MISSING is M or A and MIS_START is blank. An unreadable date gives no finding here (rule 1004 looks at it), nor does any other code in MISSING (rule 1006 looks at it).",
  years: { first: "2022/23" },
  needs: ["Missing"],
  reads: { Missing: ["MISSING", "MIS_START"] },
  highlights: { Missing: ["MISSING", "MIS_START"] },
  check({ thisYear, report }) {
    for (const row of thisYear.Missing) {
      const isPeriod = row.MISSING === "M" || row.MISSING === "A";
      if (isPeriod && isBlank(row, "MIS_START")) report(row);
    }
  },
});
