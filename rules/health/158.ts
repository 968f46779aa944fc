import { defineRule } from "../rule";
import { isFilled } from "../../src/return/rows";

export default defineRule({
  code: "158",
  topic: "health",
  kind: "not-expected",
  title: "INTERVENTION_OFFERED filled in although one was received",
  message:
    "INTERVENTION_OFFERED is filled in although INTERVENTION_RECEIVED is 1. A blank is expected: the offer is collected only when no intervention was received.",
  fix: "Clear INTERVENTION_OFFERED, or change INTERVENTION_RECEIVED to 0 if the intervention was in fact refused.",
  trigger:
    "INTERVENTION_RECEIVED is 1 and INTERVENTION_OFFERED is filled in with anything, including 0. SUBSTANCE_MISUSE is not looked at.",
  years: { first: "2022/23" },
  needs: ["OC2"],
  reads: { OC2: ["INTERVENTION_OFFERED", "INTERVENTION_RECEIVED"] },
  highlights: { OC2: ["INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"] },
  check({ thisYear, report }) {
    for (const row of thisYear.OC2) {
      if (row.INTERVENTION_RECEIVED === "1" && isFilled(row, "INTERVENTION_OFFERED")) report(row);
    }
  },
});
