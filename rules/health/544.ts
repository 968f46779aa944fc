import { CORE_HEALTH_FIELDS } from "../helpers/health";
import { isAnyBlank } from "../helpers/filled";
import { defineRule } from "../rule";

export default defineRule({
  code: "544",
  topic: "health",
  kind: "missing",
  title: "CONVICTED is 1 but health fields are blank",
  message:
    "IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT or SUBSTANCE_MISUSE is blank although CONVICTED is 1. All four are expected with it.",
  fix: "Fill in the blank health fields with 0 or 1.",
  trigger:
    "CONVICTED is 1 and at least one of IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT and SUBSTANCE_MISUSE is blank; a 0 counts as filled in. Any other value in CONVICTED gives no finding here; rule 182 looks at it.",
  years: { first: "2022/23" },
  needs: ["OC2"],
  reads: { OC2: ["CONVICTED", "HEALTH_ASSESSMENT", "IMMUNISATIONS", "SUBSTANCE_MISUSE", "TEETH_CHECK"] },
  highlights: { OC2: ["CONVICTED", "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE"] },
  check({ thisYear, report }) {
    for (const row of thisYear.OC2) {
      if (row.CONVICTED === "1" && isAnyBlank(row, CORE_HEALTH_FIELDS)) report(row);
    }
  },
});
