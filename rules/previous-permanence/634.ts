import { latestEpisode } from "../helpers/episodes";
import { isAnyFilled } from "../helpers/filled";
import { defineRule } from "../rule";
import { dayOf } from "../../src/return/days";

const COLLECTED_FROM = dayOf(2016, 4, 1);

export default defineRule({
  code: "634",
  topic: "previous-permanence",
  kind: "eligibility",
  title: "PrevPerm filled in but all episodes predate April 2016",
  message:
    "PREV_PERM, LA_PERM or DATE_PERM is filled in, but no DECOM of this CHILD is on or after 1 April 2016. Previous permanence is expected only for care from that date.",
  fix: "Remove the PrevPerm row, or correct DECOM if it was mistyped.",
  trigger:
    "PREV_PERM, LA_PERM or DATE_PERM is filled in (Z1 counts), and the latest DECOM among the child's episodes this year is before 1 April 2016; that day itself is fine. The date is the same in every collection year. The PrevPerm row and all episodes of the child are marked; a child without a readable DECOM gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes", "PrevPerm"],
  reads: { Episodes: ["DECOM"], PrevPerm: ["DATE_PERM", "LA_PERM", "PREV_PERM"] },
  findsOnlyWith: ["PrevPerm"],
  highlights: { PrevPerm: ["PREV_PERM", "LA_PERM", "DATE_PERM"], Episodes: ["DECOM"] },
  check({ thisYear, report }) {
    const latest = latestEpisode(thisYear.Episodes)?.DECOM ?? null;
    if (latest === null || latest >= COLLECTED_FROM) return;
    for (const row of thisYear.PrevPerm) {
      if (isAnyFilled(row, ["PREV_PERM", "LA_PERM", "DATE_PERM"])) report(row, ...thisYear.Episodes);
    }
  },
});
