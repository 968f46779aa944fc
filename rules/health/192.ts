import { defineRule } from "../rule";
import { isBlank } from "../../src/return/rows";

export default defineRule({
  code: "192",
  topic: "health",
  kind: "missing",
  title: "Intervention received is blank for substance misuse",
  message:
    "SUBSTANCE_MISUSE is 1 on this OC2 row, which makes INTERVENTION_RECEIVED compulsory, but that field is empty. Enter 0 or 1.",
  fix: "Record whether help for the substance problem was received, or change SUBSTANCE_MISUSE if 1 was keyed in error.",
  trigger:
    "SUBSTANCE_MISUSE is 1 and INTERVENTION_RECEIVED is blank. Anything in INTERVENTION_RECEIVED is enough here, and INTERVENTION_OFFERED is not looked at.",
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
