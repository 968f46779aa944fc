import { consecutivePairs, inDateOrder } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "437",
  topic: "episodes",
  kind: "inconsistent",
  title: "Later episode after an end code E2 or E15",
  message:
    "REC is E2 (died) or E15 (assessed as 18 or over), but this CHILD has a later episode in this return. No later episode is expected after these codes.",
  fix: "Check REC, and whether the later episode belongs to this child.",
  trigger:
    "REC is E2 or E15 and another episode of the child follows, in order of DECOM, equal dates in the order of the file. The row with E2 or E15 is marked, not the later one. Episodes without a readable DECOM are left out, and DEC is not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DECOM", "REC"] },
  highlights: { Episodes: ["REC"] },
  check({ thisYear, report }) {
    const episodes = inDateOrder(thisYear.Episodes, { undated: "leftOut" });
    for (const [episode] of consecutivePairs(episodes)) {
      if (episode.REC === "E2" || episode.REC === "E15") report(episode);
    }
  },
});
