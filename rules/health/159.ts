import { defineRule } from "../rule";
import { isBlank } from "../../src/return/rows";

export default defineRule({
  code: "159",
  topic: "health",
  kind: "missing",
  title: "INTERVENTION_OFFERED is blank",
  message:
    "INTERVENTION_OFFERED is blank although SUBSTANCE_MISUSE is 1 and INTERVENTION_RECEIVED is 0. 0 or 1 is expected.",
  fix: "Record in INTERVENTION_OFFERED whether an intervention was offered and turned down.",
  trigger:
    "SUBSTANCE_MISUSE is 1, INTERVENTION_RECEIVED is 0 and INTERVENTION_OFFERED is blank. A blank INTERVENTION_RECEIVED gives no finding here; rule 192 looks at it.",
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
