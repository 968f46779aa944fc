import { earliestEpisode } from "../helpers/episodes";
import { readPartialDate } from "../helpers/partial-date";
import { defineRule } from "../rule";
import type { Day } from "../../src/return/days";
import { textOf, type Row } from "../../src/return/rows";

export default defineRule({
  code: "632",
  topic: "previous-permanence",
  kind: "invalid-date",
  title: "DATE_PERM is not a readable date or not before DECOM",
  message:
    "DATE_PERM is not a readable date, or is not before the first DECOM this year. An earlier date as dd/mm/yyyy is expected, with ZZ for an unknown day or month and ZZZZ for an unknown year.",
  fix: "Write the order date as dd/mm/yyyy with ZZ for unknown parts and no spaces. Check that it belongs to the arrangement made before care began.",
  trigger:
    "DATE_PERM is filled in and is not a readable date: a real day written day/month/year, where ZZ may stand for an unknown day or month and ZZZZ for an unknown year, without spaces; or it is on or after DECOM of the child's earliest episode this year (of equal dates the first in the file). A date with an unknown day or month counts as its earliest possible day (ZZ/05/2021 as 1 May 2021), and an unknown year is not compared. Without an episode with a readable DECOM only the form of the date counts.",
  years: { first: "2022/23" },
  needs: ["Episodes", "PrevPerm"],
  reads: { Episodes: ["DECOM"], PrevPerm: ["DATE_PERM"] },
  findsOnlyWith: ["PrevPerm"],
  highlights: { PrevPerm: ["DATE_PERM"], Episodes: ["DECOM"] },
  check({ thisYear, report }) {
    const first = earliestEpisode(thisYear.Episodes);
    const careStart = first?.DECOM ?? null;
    for (const row of thisYear.PrevPerm) {
      if (row.DATE_PERM === null) continue;
      if (hasSpacesBeside(row) || !isReadableAndBefore(row.DATE_PERM, careStart)) {
        report(row, ...(first === null ? [] : [first]));
      }
    }
  },
});

/** Spaces are no part of the form of a date, as in the other rules on dates. */
function hasSpacesBeside(row: Row<"PrevPerm">): boolean {
  const text = textOf(row, "DATE_PERM");
  return text !== text.trim();
}

/** An unknown year, or an unknown start of care, leaves only the form to judge. */
function isReadableAndBefore(date: string, careStart: Day | null): boolean {
  const partialDate = readPartialDate(date);
  if (partialDate === null) return false;
  const { earliest } = partialDate;
  return earliest === null || careStart === null || earliest < careStart;
}
