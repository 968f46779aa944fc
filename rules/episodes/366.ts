import { defineRule } from "../rule";

export default defineRule({
  code: "366",
  topic: "episodes",
  kind: "inconsistent",
  title: "Short break (LS V3) with RNE other than S",
  message:
    "LS is V3 (a single short break) but RNE is not S. Each such break is expected to start a new period of care, with no change of placement inside it.",
  fix: "Set RNE to S for a new break, or correct LS if this is not a short break.",
  trigger: "LS is V3 and RNE is not S. A blank RNE gives a finding; nothing else is looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["LS", "RNE"] },
  highlights: { Episodes: ["RNE"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      if (episode.LS === "V3" && episode.RNE !== "S") report(episode);
    }
  },
});
