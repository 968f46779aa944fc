import { continuingEpisode } from "../helpers/continuing-episode";
import { placementLocationOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "503J",
  topic: "year-on-year",
  kind: "year-on-year",
  title: "PL_POST in the area one year, outside the other",
  message:
    "PL_POST of this year's first episode is inside the authority where last year's open episode was outside, or the other way round, or the place is known in one year alone. It was expected to stay.",
  fix: "Compare PL_POST with last year's return; correct the postcode or record the move as a new episode.",
  trigger:
    "Last year's latest episode was left open (DEC blank or unreadable), and either its placement or that of this year's first episode is in the area of the authority that makes the return, but not both; or only one of the two places is known. The place is found from PL_POST; Wales, Scotland and Northern Ireland are outside. It compares this year's episode with the earliest readable DECOM to last year's with the latest; of equal ones the first in the file. The two need not start on the same day.",
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
