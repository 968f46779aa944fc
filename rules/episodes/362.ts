import { statusChainRule } from "../factories/status-chain";

export default statusChainRule("L2", 21, {
  code: "362",
  topic: "episodes",
  title: "Emergency protection order (LS L2) over 21 days",
  message:
    "Episodes with LS L2 that follow on from each other run for more than 21 days, from the first DECOM to the last DEC. At most 21 days were expected.",
  fix: "Check DECOM and DEC of the L2 episodes and when the order was replaced.",
  trigger:
    "Episodes of LS L2 are chained when each starts on the day the one directly before it ended, in order of DECOM, then of the file; an episode of another legal status, a gap or an overlap ends the chain. Every row of a chain is found when it runs for more than 21 days from its first DECOM to its last DEC; exactly 21 is fine. An episode without a readable DEC counts up to 31 March, and one without a readable DECOM is not measured.",
  years: { first: "2022/23" },
});
