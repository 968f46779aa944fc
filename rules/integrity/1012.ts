import { defineRule } from "../rule";

const TABLES_THAT_FOLLOW_EPISODES = [
  "PlacedAdoption",
  "Missing",
  "Reviews",
  "AD1",
  "PrevPerm",
  "OC2",
] as const;

export default defineRule({
  code: "1012",
  topic: "integrity",
  kind: "not-expected",
  title: "Row of a CHILD without episodes this year",
  message:
    "CHILD is blank, or has no row in this year's Episodes, so no row is expected in this table. Care leavers without episodes are expected only in Header and OC3.",
  fix: "Remove the row, or add the episodes. Fill in CHILD where it is blank, and check it for typing differences.",
  trigger:
    "A row of PlacedAdoption, Missing, Reviews, AD1, PrevPerm or OC2 has a CHILD that is on no Episodes row of this year, or no CHILD at all. One Episodes row, whatever its dates, is enough. Whether the CHILD is in OC3 does not matter.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  needsOneOf: TABLES_THAT_FOLLOW_EPISODES,
  reads: {},
  highlights: {
    PlacedAdoption: ["CHILD"],
    Missing: ["CHILD"],
    Reviews: ["CHILD"],
    AD1: ["CHILD"],
    PrevPerm: ["CHILD"],
    OC2: ["CHILD"],
  },
  check({ thisYear, report }) {
    if (thisYear.Episodes.length > 0) return;
    for (const table of TABLES_THAT_FOLLOW_EPISODES) {
      for (const row of thisYear[table]) report(row);
    }
  },
});
