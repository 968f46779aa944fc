import { consecutivePairs, inDateOrder } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "504",
  topic: "episodes",
  kind: "inconsistent",
  title: "CIN changes within one period of care",
  message:
    "CIN (category of need) differs from this child's previous episode, although care continued without a break. The category recorded at the start is expected throughout.",
  fix: "Enter the category of need from the first episode of the period in all its episodes.",
  trigger:
    "CIN differs from the child's episode directly before, whose REC is X1 and whose DEC is the same day as DECOM. A blank CIN differs from a code; two blanks are equal. Episodes are taken in order of DECOM, equal dates in the order of the file, rows without a readable date last. Each is compared only with the one directly before.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["CIN", "DEC", "DECOM", "REC"] },
  highlights: { Episodes: ["CIN"] },
  check({ thisYear, report }) {
    for (const [previous, episode] of consecutivePairs(inDateOrder(thisYear.Episodes))) {
      const followsOn = previous.REC === "X1" && episode.DECOM !== null && episode.DECOM === previous.DEC;
      if (followsOn && episode.CIN !== previous.CIN) report(episode);
    }
  },
});
