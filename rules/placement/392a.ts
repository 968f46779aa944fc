import { isShortBreak } from "../helpers/episodes";
import { isMarkedUasc } from "../helpers/uasc";
import { hasBothGridReferences } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "392a",
  topic: "placement",
  kind: "missing",
  title: "Placement distance cannot be worked out",
  message:
    "No distance can be worked out: HOME_POST or PL_POST is blank, unknown or has no grid reference. It is expected except on short breaks (LS V3, V4) and for UASC of this year or before.",
  fix: "Fill in or correct HOME_POST and PL_POST. If UASC was recorded last year, bring in last year's return. If it was earlier, accept the finding with that reason.",
  trigger:
    "HOME_POST or PL_POST is blank, not in the postcode directory, or listed there without a grid reference, so that no distance can be worked out. Short breaks (LS V3, V4) give no finding; a blank LS does not count as one. Episodes of a CHILD for which UASC (unaccompanied asylum seeker) is recorded this year or last year give no finding either. UASC two years back cannot be seen.",
  years: { first: "2022/23" },
  needs: ["Episodes", "UASC", "postcodes"],
  reads: { Episodes: ["HOME_POST", "LS", "PL_POST"], Header: ["UASC"], Header_last: ["UASC"] },
  asksForRowsOf: ["UASC_last"],
  highlights: { Episodes: ["HOME_POST", "PL_POST"] },
  check({ thisYear, lastYear, collection, report }) {
    if (isMarkedUasc(thisYear) || isMarkedUasc(lastYear)) return;
    for (const episode of thisYear.Episodes) {
      // Across the Irish Sea both ends are known, so the return is complete, although the distance is not worked out here.
      if (!isShortBreak(episode) && !hasBothGridReferences(episode, collection)) report(episode);
    }
  },
});
