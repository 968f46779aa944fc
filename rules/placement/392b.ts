import { isShortBreak } from "../helpers/episodes";
import { isMarkedUasc } from "../helpers/uasc";
import { defineRule } from "../rule";

export default defineRule({
  code: "392b",
  topic: "placement",
  kind: "missing",
  title: "HOME_POST or PL_POST is blank",
  message:
    "HOME_POST or PL_POST is blank on this episode. Both are expected except on short breaks (LS V3, V4) and for UASC of this year or before.",
  fix: "Fill in the postcode. If UASC was recorded last year, bring in last year's return. If it was earlier, accept the finding with that reason.",
  trigger:
    "HOME_POST or PL_POST is blank; one of the two is enough, and postcodes filled in are not looked up here. Short breaks (LS V3, V4) give no finding; a blank LS does not count as one. Episodes of a CHILD for which UASC (unaccompanied asylum seeker) is recorded this year or last year give no finding either. Without a UASC table, or UASC in the Header, it counts as not recorded.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["HOME_POST", "LS", "PL_POST"], Header: ["UASC"], Header_last: ["UASC"] },
  asksForRowsOf: ["UASC", "UASC_last"],
  highlights: { Episodes: ["HOME_POST", "PL_POST"] },
  check({ thisYear, lastYear, report }) {
    if (isMarkedUasc(thisYear) || isMarkedUasc(lastYear)) return;
    for (const episode of thisYear.Episodes) {
      const isIncomplete = episode.HOME_POST === null || episode.PL_POST === null;
      if (isIncomplete && !isShortBreak(episode)) report(episode);
    }
  },
});
