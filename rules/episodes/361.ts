import { statusChainRule } from "../factories/status-chain";

export default statusChainRule("L1", 3, {
  code: "361",
  topic: "episodes",
  title: "Police protection (LS L1) lasts over 3 days",
  message:
    "LS L1 lasts more than 3 days from the first DECOM to the last DEC, on one episode or several that follow on. Police protection is expected to end within 72 hours.",
  fix: "Check DECOM and DEC of the L1 episodes and when the legal status changed.",
  years: { first: "2022/23" },
});
