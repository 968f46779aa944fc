import { defineRule } from "../rule";

export default defineRule({
  code: "581",
  topic: "missing",
  kind: "inconsistent",
  title: "MIS_START is not inside any episode",
  message:
    "MIS_START is not inside any episode. A start on or after an episode's DECOM and no later than its DEC is expected.",
  fix: "Check MIS_START against the episode dates and correct the wrong one. Remove the row if the child was not looked after then.",
  trigger:
    "MIS_START is readable, the child has at least one episode, and MIS_START falls within none of them. The DECOM and the DEC of an episode are inside it; without a readable DEC it has no end, and without a readable DECOM no day is inside it.",
  years: { first: "2022/23" },
  needs: ["Episodes", "Missing"],
  reads: { Episodes: ["DEC", "DECOM"], Missing: ["MIS_START"] },
  highlights: { Missing: ["MIS_START"] },
  check({ thisYear, report }) {
    if (thisYear.Episodes.length === 0) return;
    for (const row of thisYear.Missing) {
      const { MIS_START } = row;
      if (MIS_START === null) continue;
      const isInEpisode = thisYear.Episodes.some(
        ({ DECOM, DEC }) => DECOM !== null && DECOM <= MIS_START && (DEC === null || MIS_START <= DEC),
      );
      if (!isInEpisode) report(row);
    }
  },
});
