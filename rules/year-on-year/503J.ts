import { continuingEpisode, EPISODES_COMPARED } from "../helpers/continuing-episode";
import { placementLocationOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "503J",
  topic: "year-on-year",
  kind: "year-on-year",
  title: "PL_POST is in the area in one year and not in the other",
  message:
    "PL_POST of this year's first episode and of last year's open one are not both inside or both outside the authority, or one is unknown. No change is expected.",
  fix: "Compare PL_POST with last year's return, then correct the postcode or record the move as a new episode.",
  trigger: `Last year's latest episode was left open (DEC blank or unreadable), and either its placement or that of this year's first episode is in the area of the authority that makes the return, but not both; or only one of the two places is known. The place is worked out from PL_POST; Wales, Scotland and Northern Ireland are outside. A PL_LOCATION that the return itself has is not looked at. ${EPISODES_COMPARED} RNE is not looked at.`,
  years: { first: "2022/23" },
  needs: ["Episodes", "Episodes_last", "postcodes", "localAuthority"],
  reads: { Episodes: ["DECOM", "PL_POST"], Episodes_last: ["DEC", "DECOM", "PL_POST"] },
  highlights: { Episodes: ["PL_POST"] },
  check({ thisYear, lastYear, collection, report }) {
    const pair = continuingEpisode(thisYear, lastYear);
    if (pair === null) return;
    const { now, before } = pair;
    if (placementLocationOf(now, collection) !== placementLocationOf(before, collection)) report(now);
  },
});
