import { continuingEpisode, EPISODES_COMPARED } from "../helpers/continuing-episode";
import type { Episode } from "../helpers/episodes";
import { authorityOfPostcode } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "503H",
  topic: "year-on-year",
  kind: "year-on-year",
  title: "Authority of the first PL_POST differs from last year",
  message:
    "PL_POST of this year's first episode and of last year's open one are in different authorities, or one is unknown. The same authority is expected.",
  fix: "Compare PL_POST with last year's return, then correct the postcode or record the move as a new episode.",
  trigger: `Last year's latest episode was left open (DEC blank or unreadable), and its placement and that of this year's first episode lie in different authorities. The authority is worked out from PL_POST: the upper-tier authority in England, otherwise Wales, Scotland or Northern Ireland; one that is not known differs from any that is. A PL_LA that the return itself has is not looked at, since one year may have it and the other not. ${EPISODES_COMPARED} RNE is not looked at.`,
  years: { first: "2022/23" },
  needs: ["Episodes", "Episodes_last", "postcodes"],
  reads: { Episodes: ["DECOM", "PL_POST"], Episodes_last: ["DEC", "DECOM", "PL_POST"] },
  highlights: { Episodes: ["PL_POST"] },
  check({ thisYear, lastYear, collection, report }) {
    const pair = continuingEpisode(thisYear, lastYear);
    if (pair === null) return;
    const { now, before } = pair;
    const authorityOf = ({ PL_POST }: Episode) => authorityOfPostcode(PL_POST, collection);
    if (authorityOf(now) !== authorityOf(before)) report(now);
  },
});
