import { ADOPTION_PLACEMENTS, isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "521",
  topic: "adoption",
  kind: "date-order",
  title: "DATE_INT is after the start of an adoptive placement",
  message:
    "DATE_INT (best interest decision) is after DECOM of an episode with PLACE A3 to A6 (placed for adoption). A decision on or before that day is expected.",
  fix: "Check DATE_INT against the panel minutes, and the start of the adoptive placement.",
  trigger:
    "DATE_INT in AD1 is after DECOM of an episode of the same CHILD with PLACE A3, A4, A5 or A6 (placed for adoption). The same day is fine. Every adoptive episode counts, not only the first; a blank or unreadable date on either side gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes", "AD1"],
  reads: { AD1: ["DATE_INT"], Episodes: ["DECOM", "PLACE"] },
  findsOnlyWith: ["AD1"],
  highlights: { Episodes: ["PLACE", "DECOM"], AD1: ["DATE_INT"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      const start = episode.DECOM;
      if (start === null || !isOneOf(ADOPTION_PLACEMENTS, episode.PLACE)) continue;
      const late = thisYear.AD1.filter(({ DATE_INT }) => DATE_INT !== null && DATE_INT > start);
      if (late.length > 0) report(episode, ...late);
    }
  },
});
