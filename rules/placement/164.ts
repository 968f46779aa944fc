import { isShortBreak } from "../helpers/episodes";
import { isMarkedUasc } from "../helpers/uasc";
import { distanceInTenthsOf } from "../helpers/placement";
import { defineRule } from "../rule";

/** 999.9 miles. A straight line is never shorter than 0 miles, so that end of the range needs no test. */
const LARGEST_DISTANCE_IN_TENTHS = 9_999;

export default defineRule({
  code: "164",
  topic: "placement",
  kind: "inconsistent",
  title: "Placement distance is over 999.9 miles",
  message:
    "The distance worked out from HOME_POST and PL_POST is more than 999.9 miles. A shorter one is expected; one of the two postcodes is probably wrong.",
  fix: "Check HOME_POST and PL_POST for mistyping.",
  trigger:
    "The straight line from HOME_POST to PL_POST, rounded to a tenth of a mile, is longer than 999.9 miles. Short breaks (LS V3, V4) give no finding, nor do episodes of a CHILD for which UASC (unaccompanied asylum seeker) is recorded this year or last year. Nor does an episode whose distance cannot be worked out.",
  years: { first: "2022/23" },
  needs: ["Episodes", "UASC", "postcodes"],
  reads: { Episodes: ["HOME_POST", "LS", "PL_POST"], Header: ["UASC"], Header_last: ["UASC"] },
  asksForRowsOf: ["UASC_last"],
  highlights: { Episodes: ["HOME_POST", "PL_POST"] },
  check({ thisYear, lastYear, collection, report }) {
    if (isMarkedUasc(thisYear) || isMarkedUasc(lastYear)) return;
    for (const episode of thisYear.Episodes) {
      const distance = distanceInTenthsOf(episode, collection);
      if (!isShortBreak(episode) && distance !== null && distance > LARGEST_DISTANCE_IN_TENTHS)
        report(episode);
    }
  },
});
