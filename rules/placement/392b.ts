import { isShortBreak } from "../helpers/episodes";
import { isMarkedUasc } from "../helpers/uasc";
import { defineRule } from "../rule";

export default defineRule({
  code: "392b",
  topic: "placement",
  kind: "missing",
  title: "Home or placement postcode is blank",
  message:
    "HOME_POST or PL_POST is blank on this episode. Both are expected except on short breaks (LS V3, V4) and for UASC of this year or before.",
  fix: "Enter the missing postcode; if the child was UASC in an earlier year, load that year's UASC table or accept the finding with that reason.",
  trigger:
    "HOME_POST or PL_POST is blank; one of the two is enough, and filled-in postcodes are not looked up here. Short breaks (LS V3, V4) are left out, a blank LS is not; so are children known as unaccompanied asylum seekers in this year's or last year's return. Without any UASC table nobody is known as such.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["HOME_POST", "LS", "PL_POST"], Header: ["UASC"], Header_last: ["UASC"] },
  highlights: { Episodes: ["HOME_POST", "PL_POST"] },
  check({ thisYear, lastYear, report }) {
    if (isMarkedUasc(thisYear) || isMarkedUasc(lastYear)) return;
    for (const episode of thisYear.Episodes) {
      const isIncomplete = episode.HOME_POST === null || episode.PL_POST === null;
      if (isIncomplete && !isShortBreak(episode)) report(episode);
    }
  },
});
