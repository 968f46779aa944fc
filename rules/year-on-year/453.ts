import { continuingEpisode, distancesDiffer, keepsReason } from "../helpers/continuing-episode";
import { distanceInTenthsOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "453",
  topic: "year-on-year",
  kind: "year-on-year",
  title: "Distance differs from last year's open episode",
  message:
    "HOME_POST and PL_POST give another distance than on last year's final episode, left open with the same RNE. It was expected to agree to within 0.1 mile.",
  fix: "Compare both postcodes with last year's return and correct the one that changed, or record the move as a new episode.",
  trigger:
    "Last year's latest episode was left open (DEC blank or unreadable), its RNE is filled in and the same as that of this year's first episode, and their distances are 0.2 mile or more apart, or only one of them is known. The distance is the straight line between HOME_POST and PL_POST, to a tenth of a mile; it is not known when either is blank, not in the postcode directory or without a grid reference, or when one lies in Northern Ireland and the other does not. It compares this year's episode with the earliest readable DECOM to last year's with the latest; of equal ones the first in the file. The two need not start on the same day.",
  years: { first: "2022/23" },
  needs: ["Episodes", "Episodes_last", "postcodes"],
  reads: {
    Episodes: ["DECOM", "HOME_POST", "PL_POST", "RNE"],
    Episodes_last: ["DEC", "DECOM", "HOME_POST", "PL_POST", "RNE"],
  },
  highlights: { Episodes: ["HOME_POST", "PL_POST"] },
  check({ thisYear, lastYear, collection, report }) {
    const pair = continuingEpisode(thisYear, lastYear);
    if (pair === null || !keepsReason(pair)) return;
    const { now, before } = pair;
    if (distancesDiffer(distanceInTenthsOf(now, collection), distanceInTenthsOf(before, collection)))
      report(now);
  },
});
