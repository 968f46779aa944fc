import { CORE_HEALTH_FIELDS } from "../helpers/health";
import { earliestEpisode, isContinuouslyLookedAfter } from "../helpers/episodes";
import { isAnyBlank } from "../helpers/filled";
import { defineRule } from "../rule";

export default defineRule({
  code: "191",
  topic: "health",
  kind: "missing",
  title: "12-month health data is incomplete or absent",
  message:
    "Episodes show care throughout the year, so a full OC2 row is needed. Either there is none, or IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT or SUBSTANCE_MISUSE is empty on it.",
  fix: "Fill in the empty OC2 items from the health record, or correct the episode (RNE, REC, LS or dates) if care was not in fact unbroken.",
  trigger:
    "The child was in care throughout the year, and either at least one of IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT and SUBSTANCE_MISUSE is blank on an OC2 row, or there is no OC2 row at all: then the earliest episode (of equal ones the first in the file) gets the finding. In care throughout the year means: an episode in the year, no start of care (RNE S) from 2 April to 31 March, no end of care (REC other than X1) from 1 April to 30 March, and no short break (V3, V4) in the year.",
  years: { first: "2022/23" },
  needs: ["OC2", "Episodes"],
  reads: {
    Episodes: ["DEC", "DECOM", "LS", "REC", "RNE"],
    OC2: ["HEALTH_ASSESSMENT", "IMMUNISATIONS", "SUBSTANCE_MISUSE", "TEETH_CHECK"],
  },
  highlights: {
    OC2: ["IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE"],
    Episodes: ["CHILD"],
  },
  check({ child, thisYear, collection, report }) {
    // A row without CHILD is of no child in care all year (catalogue, 198).
    if (child.id === null || !isContinuouslyLookedAfter(thisYear.Episodes, collection)) return;
    for (const row of thisYear.OC2) {
      if (isAnyBlank(row, CORE_HEALTH_FIELDS)) report(row);
    }
    const first = earliestEpisode(thisYear.Episodes);
    if (thisYear.OC2.length === 0 && first !== null) report(first);
  },
});
