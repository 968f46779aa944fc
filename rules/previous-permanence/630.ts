import { defineRule } from "../rule";
import type { Row } from "../../src/return/rows";

export default defineRule({
  code: "630",
  topic: "previous-permanence",
  kind: "missing",
  title: "PrevPerm is blank or incomplete",
  message:
    "A period of care starts this year (RNE S), but PrevPerm has no complete row for this CHILD. PREV_PERM is expected, and LA_PERM and DATE_PERM too unless it is Z1.",
  fix: "Add the PrevPerm row: Z1 if there was no earlier permanence arrangement, otherwise the type with its authority and date.",
  trigger:
    "RNE is S and DECOM is on or after 1 April of the collection year, and PrevPerm has no row for the child, or a row with PREV_PERM blank, or one with PREV_PERM other than Z1 and LA_PERM or DATE_PERM blank. A code that is not recognised and an unreadable date count as filled in, and of several PrevPerm rows one such row is enough. Every such episode gives a finding; one without a readable DECOM gives none.",
  years: { first: "2022/23" },
  needs: ["Episodes", "PrevPerm"],
  reads: { Episodes: ["DECOM", "RNE"], PrevPerm: ["DATE_PERM", "LA_PERM", "PREV_PERM"] },
  highlights: { Episodes: ["RNE"] },
  check({ thisYear, collection, report }) {
    const isAnswered = thisYear.PrevPerm.length > 0 && thisYear.PrevPerm.every(isComplete);
    if (isAnswered) return;
    for (const episode of thisYear.Episodes) {
      const startsThisYear = episode.DECOM !== null && episode.DECOM >= collection.start;
      if (episode.RNE === "S" && startsThisYear) report(episode);
    }
  },
});

/** Z1 (no earlier arrangement) needs no details; every other answer needs the authority and the date. */
function isComplete({ PREV_PERM, LA_PERM, DATE_PERM }: Row<"PrevPerm">): boolean {
  if (PREV_PERM === null) return false;
  return PREV_PERM === "Z1" || (LA_PERM !== null && DATE_PERM !== null);
}
