import { CONDITIONAL_HEALTH_FIELDS, CORE_HEALTH_FIELDS, HEALTH_FLAGS } from "../helpers/health";
import { isAnyBlank, isAnyFilled } from "../helpers/filled";
import { defineRule } from "../rule";

export default defineRule({
  code: "182",
  topic: "health",
  kind: "missing",
  title: "Core health fields are incomplete",
  message:
    "IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT or SUBSTANCE_MISUSE is blank while another OC2 field is filled in. All four are expected then.",
  fix: "Complete the four core health fields, or clear the OC2 row if no health data is due.",
  trigger:
    "At least one of IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT and SUBSTANCE_MISUSE is blank while at least one of CONVICTED, HEALTH_CHECK, INTERVENTION_RECEIVED and INTERVENTION_OFFERED is filled in. A row with some of the first four and none of the others gives no finding here. SDQ_SCORE and SDQ_REASON are not looked at.",
  years: { first: "2022/23" },
  needs: ["OC2"],
  reads: { OC2: HEALTH_FLAGS },
  highlights: { OC2: HEALTH_FLAGS },
  check({ thisYear, report }) {
    for (const row of thisYear.OC2) {
      const isUsed = isAnyFilled(row, CONDITIONAL_HEALTH_FIELDS);
      if (isUsed && isAnyBlank(row, CORE_HEALTH_FIELDS)) report(row);
    }
  },
});
