import { endedInAdoption } from "../helpers/adoption";
import type { Episode } from "../helpers/episodes";
import { defineRule } from "../rule";
import type { Row } from "../../src/return/rows";

function isMatchedAfter({ DATE_MATCH }: Row<"AD1">, { DECOM }: Episode): boolean {
  return DATE_MATCH !== null && DECOM !== null && DATE_MATCH > DECOM;
}

export default defineRule({
  code: "331",
  topic: "adoption",
  kind: "date-order",
  title: "DATE_MATCH is after the episode ending in adoption began",
  message:
    "DATE_MATCH is after DECOM of the episode that ended with REC E11 or E12 (adopted). A match by the day that episode began is expected.",
  fix: "Check the date of the matching decision and the start date of the episode of the adoptive placement.",
  trigger:
    "DATE_MATCH in AD1 is after DECOM of an episode of the same CHILD with REC E11 or E12 (adopted). The same day is fine. A blank or unreadable date on either side gives no finding, and other episodes are not looked at.",
  years: { first: "2022/23" },
  needs: ["AD1", "Episodes"],
  reads: { AD1: ["DATE_MATCH"], Episodes: ["DECOM", "REC"] },
  findsOnlyWith: ["AD1"],
  highlights: { AD1: ["DATE_MATCH"], Episodes: ["DECOM", "REC"] },
  check({ thisYear, report }) {
    const adoptions = thisYear.Episodes.filter(endedInAdoption);
    const episodes = adoptions.filter((episode) => thisYear.AD1.some((row) => isMatchedAfter(row, episode)));
    const records = thisYear.AD1.filter((row) => adoptions.some((episode) => isMatchedAfter(row, episode)));
    if (episodes.length > 0) report(...episodes, ...records);
  },
});
