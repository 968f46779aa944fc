import { CORE_HEALTH_FIELDS } from "../helpers/health";
import { earliestEpisode, isContinuouslyLookedAfter, THROUGHOUT_THE_YEAR } from "../helpers/episodes";
import { isAnyBlank } from "../helpers/filled";
import { defineRule } from "../rule";

export default defineRule({
  code: "191",
  topic: "health",
  kind: "missing",
  title: "Health fields blank, or no OC2 row, after a year in care",
  message:
    "The episodes show care throughout the year, but IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT or SUBSTANCE_MISUSE is blank, or there is no OC2 row. All four are expected.",
  fix: "Fill in the blank OC2 fields, or add the OC2 row, from the health record. Correct the episode (RNE, REC, LS or dates) if care was in fact interrupted.",
  trigger: `The child was in care throughout the year, and either at least one of IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT and SUBSTANCE_MISUSE is blank on an OC2 row, or there is no OC2 row at all: then the earliest episode (of equal dates the first in the file) is marked. ${THROUGHOUT_THE_YEAR}`,
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
