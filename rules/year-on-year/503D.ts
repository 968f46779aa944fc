import { continuingEpisode, EPISODES_COMPARED } from "../helpers/continuing-episode";
import { defineRule } from "../rule";
import type { CollectionYear } from "../../src/return/collection-years";

interface CodeChange {
  readonly old: string;
  readonly now: readonly string[];
}

/** Codes that took the place of an old one in a collection year; last year's return still has the old one. */
const CODE_CHANGES: Partial<Record<CollectionYear, CodeChange>> = {
  "2024/25": { old: "H5", now: ["K3"] },
  "2025/26": { old: "Z1", now: ["Z11", "Z12", "Z13", "Z14"] },
};

export default defineRule({
  code: "503D",
  topic: "year-on-year",
  kind: "year-on-year",
  title: "PLACE differs from last year's open episode",
  message:
    "PLACE on this year's first episode differs from the last episode of last year's return, which was left open. A change of placement is expected as a new episode.",
  fix: "Copy PLACE from last year's open episode, or the code that replaced it. If a move really happened, record it as a new episode.",
  trigger: `Last year's latest episode was left open (DEC blank or unreadable), and PLACE differs between it and this year's first episode. Blank in only one year is a difference; blank in both is not. Two changes of code give no finding in the year in which the new codes came in: H5 to K3 in 2024/25, and Z1 to Z11, Z12, Z13 or Z14 in 2025/26; not the other way round. ${EPISODES_COMPARED}`,
  years: { first: "2022/23" },
  needs: ["Episodes", "Episodes_last"],
  reads: { Episodes: ["DECOM", "PLACE"], Episodes_last: ["DEC", "DECOM", "PLACE"] },
  highlights: { Episodes: ["PLACE"] },
  check({ thisYear, lastYear, collection, report }) {
    const pair = continuingEpisode(thisYear, lastYear);
    if (pair === null) return;
    const { now, before } = pair;
    if (now.PLACE === before.PLACE || isNewCodeFor(before.PLACE, now.PLACE, collection.year)) return;
    report(now);
  },
});

function isNewCodeFor(before: string | null, now: string | null, year: CollectionYear): boolean {
  const change = CODE_CHANGES[year];
  return change !== undefined && before === change.old && now !== null && change.now.includes(now);
}
