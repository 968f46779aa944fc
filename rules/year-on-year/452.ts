import { continuingEpisode, EPISODES_COMPARED, keepsReason } from "../helpers/continuing-episode";
import { isOpen, type Episode } from "../helpers/episodes";
import { authorityOfPostcode } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "452",
  topic: "year-on-year",
  kind: "year-on-year",
  title: "Authority of PL_POST differs from last year",
  message:
    "PL_POST of this year's first episode and of last year's open one with the same RNE are in different authorities, or one is unknown. The same authority is expected.",
  fix: "Compare PL_POST with last year's return and correct the postcode. If a move really happened, close the old episode and open a new one.",
  trigger: `Last year's latest episode has a blank DEC, its RNE is filled in and the same as that of this year's first episode, and the two placements lie in different authorities. The authority is worked out from PL_POST: the upper-tier authority in England, otherwise Wales, Scotland or Northern Ireland; one that is not known differs from any that is. A PL_LA that the return itself has is not looked at, since one year may have it and the other not. ${EPISODES_COMPARED} An unreadable DEC counts as an end here.`,
  years: { first: "2022/23" },
  needs: ["Episodes", "Episodes_last", "postcodes"],
  reads: {
    Episodes: ["DECOM", "PL_POST", "RNE"],
    Episodes_last: ["DEC", "DECOM", "PL_POST", "RNE"],
  },
  highlights: { Episodes: ["PL_POST"] },
  check({ thisYear, lastYear, collection, report }) {
    const pair = continuingEpisode(thisYear, lastYear);
    if (pair === null || !isOpen(pair.before) || !keepsReason(pair)) return;
    const { now, before } = pair;
    const authorityOf = ({ PL_POST }: Episode) => authorityOfPostcode(PL_POST, collection);
    if (authorityOf(now) !== authorityOf(before)) report(now);
  },
});
