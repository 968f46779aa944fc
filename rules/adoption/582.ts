import { endedInAdoption } from "../helpers/adoption";
import { isSameDate } from "../helpers/same-date";
import { defineRule } from "../rule";

export default defineRule({
  code: "582",
  topic: "adoption",
  kind: "warning",
  title: "Adoption date is the same as DATE_MATCH",
  message:
    "DEC of the adoption episode (REC E11 or E12) is the same day as DATE_MATCH. A match before the adoption is expected, so check both dates.",
  fix: "Check DATE_MATCH against the matching panel's decision and DEC against the adoption order. Leave them if both are right.",
  trigger:
    "An episode with REC E11 or E12 (adopted) has the same DEC as DATE_MATCH of an AD1 row of the same CHILD. The same day counts however it is written, and two unreadable dates count as the same when their texts are. A blank on either side gives no finding, and DEC may lie outside the collection year.",
  years: { first: "2022/23" },
  needs: ["Episodes", "AD1"],
  reads: { AD1: ["DATE_MATCH"], Episodes: ["DEC", "REC"] },
  findsOnlyWith: ["AD1"],
  highlights: { Episodes: ["DEC"], AD1: ["DATE_MATCH"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes.filter(endedInAdoption)) {
      const same = thisYear.AD1.filter((record) => isSameDate(episode, "DEC", record, "DATE_MATCH"));
      if (same.length > 0) report(episode, ...same);
    }
  },
});
