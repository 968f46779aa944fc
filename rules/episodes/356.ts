import { defineRule } from "../rule";

export default defineRule({
  code: "356",
  topic: "episodes",
  kind: "date-order",
  title: "Episode ends before it starts",
  message: "DEC is before DECOM in the same row. An end date on or after the start date is expected.",
  fix: "Check both dates against the case record; swapped dates or a wrong year are common.",
  trigger:
    "DEC is before DECOM in the same row. The same day gives no finding here (rule 355 looks at it), nor does a blank or unreadable date.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DEC", "DECOM"] },
  highlights: { Episodes: ["DECOM", "DEC"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      const { DECOM, DEC } = episode;
      if (DECOM !== null && DEC !== null && DEC < DECOM) report(episode);
    }
  },
});
