import { HEALTH_FLAGS } from "../helpers/health";
import { isAnyFilled } from "../helpers/filled";
import { isContinuouslyLookedAfter } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "190",
  topic: "health",
  kind: "eligibility",
  title: "Health data given without a full year in care",
  message:
    "CONVICTED, HEALTH_CHECK or another health field is filled in, but the episodes do not show twelve months of continuous care up to 31 March. These fields are only for that group.",
  fix: "Clear the OC2 fields, or correct the episode dates and reasons that break the year in care.",
  trigger:
    "At least one of the eight yes/no fields of OC2 is filled in with anything, 0 included, but the child was not in care throughout the year; so also when there is no episode. SDQ_SCORE and SDQ_REASON are not looked at. In care throughout the year means: an episode in the year, no start of care (RNE S) from 2 April to 31 March, no end of care (REC other than X1) from 1 April to 30 March, and no short break (V3, V4) in the year.",
  years: { first: "2022/23" },
  needs: ["Episodes", "OC2"],
  reads: {
    Episodes: ["DEC", "DECOM", "LS", "REC", "RNE"],
    OC2: [
      "CONVICTED",
      "HEALTH_ASSESSMENT",
      "HEALTH_CHECK",
      "IMMUNISATIONS",
      "INTERVENTION_OFFERED",
      "INTERVENTION_RECEIVED",
      "SUBSTANCE_MISUSE",
      "TEETH_CHECK",
    ],
  },
  highlights: {
    OC2: [
      "CONVICTED",
      "HEALTH_CHECK",
      "IMMUNISATIONS",
      "TEETH_CHECK",
      "HEALTH_ASSESSMENT",
      "SUBSTANCE_MISUSE",
      "INTERVENTION_RECEIVED",
      "INTERVENTION_OFFERED",
    ],
  },
  check({ thisYear, collection, report }) {
    if (isContinuouslyLookedAfter(thisYear.Episodes, collection)) return;
    for (const row of thisYear.OC2) {
      if (isAnyFilled(row, HEALTH_FLAGS)) report(row);
    }
  },
});
