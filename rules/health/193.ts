import { isAnyFilled } from "../helpers/filled";
import { defineRule } from "../rule";
import { isBlank } from "../../src/return/rows";

export default defineRule({
  code: "193",
  topic: "health",
  kind: "not-expected",
  title: "Intervention filled in without substance misuse",
  message:
    "INTERVENTION_RECEIVED or INTERVENTION_OFFERED is filled in although SUBSTANCE_MISUSE is 0 or blank. Blanks are expected unless SUBSTANCE_MISUSE is 1.",
  fix: "Clear the intervention fields, or set SUBSTANCE_MISUSE to 1 if a problem was identified during the year.",
  trigger:
    "SUBSTANCE_MISUSE is 0 or blank, and INTERVENTION_RECEIVED or INTERVENTION_OFFERED is filled in with anything, including 0. Any other value in SUBSTANCE_MISUSE gives no finding here; rule 181 looks at it.",
  years: { first: "2022/23" },
  needs: ["OC2"],
  reads: { OC2: ["INTERVENTION_OFFERED", "INTERVENTION_RECEIVED", "SUBSTANCE_MISUSE"] },
  highlights: { OC2: ["SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"] },
  check({ thisYear, report }) {
    for (const row of thisYear.OC2) {
      const noMisuse = isBlank(row, "SUBSTANCE_MISUSE") || row.SUBSTANCE_MISUSE === "0";
      if (noMisuse && isAnyFilled(row, ["INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"])) report(row);
    }
  },
});
