import { defineRule } from "../rule";
import { isBlank, isFilled } from "../../src/return/rows";

export default defineRule({
  code: "565",
  topic: "missing",
  kind: "missing",
  title: "MIS_START is filled in but MISSING is blank",
  message:
    "MIS_START is filled in but MISSING is blank. M (missing) or A (away from placement without authorisation) is expected.",
  fix: "Enter M or A in MISSING, or clear the dates if the row was created by mistake.",
  trigger:
    "MIS_START is filled in, readable or not, and MISSING is blank. A code that is not recognised gives no finding here; rule 1006 looks at it.",
  years: { first: "2022/23" },
  needs: ["Missing"],
  reads: { Missing: ["MISSING", "MIS_START"] },
  highlights: { Missing: ["MISSING", "MIS_START"] },
  check({ thisYear, report }) {
    for (const row of thisYear.Missing) {
      if (isFilled(row, "MIS_START") && isBlank(row, "MISSING")) report(row);
    }
  },
});
