import { endedInAdoption } from "../helpers/adoption";
import { defineRule } from "../rule";

export default defineRule({
  code: "331",
  topic: "adoption",
  kind: "date-order",
  title: "Matching date is after the adoptive placement started",
  message:
    "DATE_MATCH is later than DECOM of the episode that ended with REC E11 or E12 (adopted). The match was expected on or before the day that episode began.",
  fix: "Check the date of the matching decision and the start date of the episode of the adoptive placement.",
  trigger:
    "DATE_MATCH in AD1 is later than DECOM of an episode of the same CHILD with REC E11 or E12 (adopted). The same day is fine. A blank or unreadable date on either side is not judged, and other episodes are not looked at.",
  years: { first: "2022/23" },
  needs: ["AD1", "Episodes"],
  reads: { AD1: ["DATE_MATCH"], Episodes: ["DECOM", "REC"] },
  highlights: { AD1: ["DATE_MATCH"], Episodes: ["DECOM", "REC"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes.filter(endedInAdoption)) {
      const start = episode.DECOM;
      if (start === null) continue;
      const late = thisYear.AD1.filter(({ DATE_MATCH }) => DATE_MATCH !== null && DATE_MATCH > start);
      if (late.length > 0) report(episode, ...late);
    }
  },
});
