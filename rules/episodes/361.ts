import { statusChainRule } from "../factories/status-chain";

export default statusChainRule("L1", 3, {
  code: "361",
  topic: "episodes",
  title: "Police protection (LS L1) lasts over 3 days",
  message:
    "Episodes with LS L1 that follow on from each other run for more than 3 days, from the first DECOM to the last DEC. Police protection was expected to end within 72 hours.",
  fix: "Check DECOM and DEC of the L1 episodes and when the legal status changed.",
  trigger:
    "Episodes of LS L1 are chained when each starts on the day the one directly before it ended, in order of DECOM, then of the file; an episode of another legal status, a gap or an overlap ends the chain. Every row of a chain is found when it runs for more than 3 days from its first DECOM to its last DEC; exactly 3 is fine. An episode without a readable DEC counts up to 31 March, and one without a readable DECOM is not measured.",
  years: { first: "2022/23" },
});
