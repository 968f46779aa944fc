import { isShortBreak } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "426",
  topic: "episodes",
  kind: "inconsistent",
  title: "Both LS V3 and LS V4 used for one child in the year",
  message:
    "This child's episodes include both LS V3 and LS V4. Only one of the two short-break codes is expected within a year.",
  fix: "Check which short-break arrangement was in force, and use its code for every short break of the year.",
  trigger:
    "The child has at least one episode with LS V3 and at least one with LS V4 in this year's Episodes. Every V3 and V4 row is marked; the child's other rows are not. Dates are not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["LS"] },
  highlights: { Episodes: ["LS"] },
  check({ thisYear, report }) {
    const shortBreaks = thisYear.Episodes.filter(isShortBreak);
    const usesBoth = new Set(shortBreaks.map(({ LS }) => LS)).size > 1;
    if (usesBoth) report(...shortBreaks);
  },
});
