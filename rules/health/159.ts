import { defineRule } from "../rule";
import { isBlank } from "../../src/return/rows";

export default defineRule({
  code: "159",
  topic: "health",
  kind: "missing",
  title: "Intervention offered is missing",
  message:
    "SUBSTANCE_MISUSE is 1 and INTERVENTION_RECEIVED is 0, but INTERVENTION_OFFERED is empty. Say with 0 or 1 whether help was offered.",
  fix: "Record in INTERVENTION_OFFERED whether an intervention was offered and turned down.",
  trigger:
    "SUBSTANCE_MISUSE is 1, INTERVENTION_RECEIVED is 0 and INTERVENTION_OFFERED is blank. A blank INTERVENTION_RECEIVED is left to rule 192.",
  years: { first: "2022/23" },
  needs: ["OC2"],
  reads: { OC2: ["INTERVENTION_OFFERED", "INTERVENTION_RECEIVED", "SUBSTANCE_MISUSE"] },
  highlights: { OC2: ["SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"] },
  check({ thisYear, report }) {
    for (const row of thisYear.OC2) {
      const notReceived = row.SUBSTANCE_MISUSE === "1" && row.INTERVENTION_RECEIVED === "0";
      if (notReceived && isBlank(row, "INTERVENTION_OFFERED")) report(row);
    }
  },
});
