import { isMarkedUasc } from "../helpers/uasc";
import { hasBothGridReferences } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "406",
  topic: "uasc",
  kind: "not-expected",
  title: "Distance can be worked out although UASC is recorded",
  message:
    "HOME_POST and PL_POST give a distance, but UASC is recorded this year or last year. No distance is expected for these children.",
  fix: "Clear HOME_POST and PL_POST, or correct the UASC record if the child never was UASC.",
  trigger:
    "HOME_POST and PL_POST of an episode give a distance (both are in the postcode directory with a grid reference; 0 is a distance too), and UASC is recorded for the CHILD this year or last year. What counts is UASC in the Header where the Header has that field, otherwise a row in the UASC table. Last year is looked at where it is loaded. LS is not looked at, so short breaks count too.",
  years: { first: "2022/23" },
  needs: ["Episodes", "UASC", "postcodes"],
  reads: { Episodes: ["HOME_POST", "PL_POST"], Header: ["UASC"], Header_last: ["UASC"] },
  asksForRowsOf: ["UASC_last"],
  highlights: { Episodes: ["HOME_POST", "PL_POST"] },
  check({ thisYear, lastYear, collection, report }) {
    if (!isMarkedUasc(thisYear) && !isMarkedUasc(lastYear)) return;
    for (const episode of thisYear.Episodes) {
      // As in rule 392a, its counterpart, both ends being known is what counts, across the Irish Sea as well.
      if (hasBothGridReferences(episode, collection)) report(episode);
    }
  },
});
