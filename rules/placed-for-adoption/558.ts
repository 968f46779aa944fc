import type { Day } from "../../src/return/days";
import { isFilled } from "../../src/return/rows";
import { endedInAdoption } from "../helpers/adoption";
import { defineRule } from "../rule";

/** The rows that share the latest readable date; all rows when none has one. */
function latestOrAll<R>(rows: readonly R[], dateOf: (row: R) => Day | null): readonly R[] {
  const latest = rows.reduce((found, row) => Math.max(found, dateOf(row) ?? -Infinity), -Infinity);
  return rows.filter((row) => (dateOf(row) ?? -Infinity) === latest);
}

export default defineRule({
  code: "558",
  topic: "placed-for-adoption",
  kind: "not-expected",
  title: "Adopted, but the latest decision has DATE_PLACED_CEASED",
  message:
    "REC is E11 or E12 (adopted), but several decisions have DATE_PLACED_CEASED, the latest among them. A blank is expected on the decision that led to the adoption.",
  fix: "Clear DATE_PLACED_CEASED and its reason on the decision that led to the adoption, or correct REC if there was no adoption.",
  trigger:
    "The episode with the latest DECOM has REC E11 or E12 (adopted), at least two PlacedAdoption rows have DATE_PLACED_CEASED filled in, and the row with the latest DATE_PLACED is one of them. Of episodes that share the latest DECOM, one with such a REC is enough; of rows that share the latest DATE_PLACED, all must have DATE_PLACED_CEASED filled in. Where there is no readable date, all episodes, or all rows, count as the latest. An unreadable DATE_PLACED_CEASED counts as filled in.",
  years: { first: "2022/23" },
  needs: ["Episodes", "PlacedAdoption"],
  reads: { Episodes: ["DECOM", "REC"], PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED"] },
  findsOnlyWith: ["PlacedAdoption"],
  highlights: { Episodes: ["REC"], PlacedAdoption: ["DATE_PLACED_CEASED"] },
  check({ thisYear, report }) {
    const adoption = latestOrAll(thisYear.Episodes, ({ DECOM }) => DECOM).find(endedInAdoption);
    const ceased = thisYear.PlacedAdoption.filter((decision) => isFilled(decision, "DATE_PLACED_CEASED"));
    if (adoption === undefined || ceased.length < 2) return;
    const latest = latestOrAll(thisYear.PlacedAdoption, ({ DATE_PLACED }) => DATE_PLACED);
    if (latest.every((decision) => ceased.includes(decision))) report(adoption, ...latest);
  },
});
