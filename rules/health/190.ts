import { HEALTH_FLAGS } from "../helpers/health";
import { isAnyFilled } from "../helpers/filled";
import { isContinuouslyLookedAfter, THROUGHOUT_THE_YEAR } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "190",
  topic: "health",
  kind: "eligibility",
  title: "Health fields filled in without a full year in care",
  message:
    "CONVICTED, HEALTH_CHECK or another health field is filled in, but the episodes do not show care throughout the year to 31 March. Blanks are expected unless they do.",
  fix: "Clear the OC2 fields, or correct the episode dates and reasons that break the year in care.",
  trigger: `At least one of the eight yes/no fields of OC2 is filled in with anything, including 0, but the child was not in care throughout the year; this includes a child without an episode. SDQ_SCORE and SDQ_REASON are not looked at. ${THROUGHOUT_THE_YEAR}`,
  years: { first: "2022/23" },
  needs: ["Episodes", "OC2"],
  reads: {
    Episodes: ["DEC", "DECOM", "LS", "REC", "RNE"],
    OC2: HEALTH_FLAGS,
  },
  highlights: { OC2: HEALTH_FLAGS },
  check({ thisYear, collection, report }) {
    if (isContinuouslyLookedAfter(thisYear.Episodes, collection)) return;
    for (const row of thisYear.OC2) {
      if (isAnyFilled(row, HEALTH_FLAGS)) report(row);
    }
  },
});
