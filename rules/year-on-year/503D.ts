import { continuingEpisode } from "../helpers/continuing-episode";
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
    "PLACE on this year's first episode is not the PLACE of the final episode that last year's return left open. A change of placement was expected as an episode of its own.",
  fix: "Copy PLACE from last year's open episode and record the move as a new episode.",
  trigger:
    "Last year's latest episode was left open (DEC blank or unreadable), and PLACE differs between it and this year's first episode. Blank in one year only is a difference, blank in both is none. Two changes of code are let off in the year in which the new codes came: H5 to K3 in 2024/25, and Z1 to Z11, Z12, Z13 or Z14 in 2025/26; not the other way round. It compares this year's episode with the earliest readable DECOM to last year's with the latest; of equal ones the first in the file. The two need not start on the same day.",
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
