import { defineRule } from "../rule";
import { isBlank } from "../../src/return/rows";

export default defineRule({
  code: "192",
  topic: "health",
  kind: "missing",
  title: "INTERVENTION_RECEIVED is blank for substance misuse",
  message:
    "INTERVENTION_RECEIVED is blank although SUBSTANCE_MISUSE is 1 on this OC2 row. 0 or 1 is expected.",
  fix: "Record whether help for the substance misuse was received, or change SUBSTANCE_MISUSE if 1 was entered by mistake.",
  trigger:
    "SUBSTANCE_MISUSE is 1 and INTERVENTION_RECEIVED is blank. Anything in INTERVENTION_RECEIVED counts as filled in, and INTERVENTION_OFFERED is not looked at.",
  years: { first: "2022/23" },
  needs: ["OC2"],
  reads: { OC2: ["INTERVENTION_RECEIVED", "SUBSTANCE_MISUSE"] },
  highlights: { OC2: ["SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED"] },
  check({ thisYear, report }) {
    for (const row of thisYear.OC2) {
      if (row.SUBSTANCE_MISUSE === "1" && isBlank(row, "INTERVENTION_RECEIVED")) report(row);
    }
  },
});
