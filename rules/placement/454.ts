import { distanceInTenthsOf } from "../helpers/placement";
import { defineRule } from "../rule";

/** 350 miles. */
const MOST_IN_TENTHS = 3_500;
/** 999.9, the department's code for a distance that cannot be known. */
const NOT_KNOWN_IN_TENTHS = 9_999;

export default defineRule({
  code: "454",
  topic: "placement",
  kind: "warning",
  title: "Placement is more than 350 miles from home",
  message:
    "The distance between HOME_POST and PL_POST is more than 350 miles. 350 miles or less is expected; a wrong postcode is the usual cause.",
  fix: "Check both postcodes for typing errors. For a present or former unaccompanied asylum seeker, HOME_POST is normally blank.",
  trigger:
    "The straight line from HOME_POST to PL_POST, rounded to a tenth of a mile, is longer than 350 miles and is not 999.9 (the code for not known). Every episode counts, whatever its LS, its PLACE or the child's UASC status. If no distance can be worked out, there is no finding.",
  years: { first: "2025/26" },
  needs: ["Episodes", "postcodes"],
  reads: { Episodes: ["HOME_POST", "PL_POST"] },
  highlights: { Episodes: ["HOME_POST", "PL_POST"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      const distance = distanceInTenthsOf(episode, collection);
      if (distance !== null && distance > MOST_IN_TENTHS && distance !== NOT_KNOWN_IN_TENTHS) report(episode);
    }
  },
});
