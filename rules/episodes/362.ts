import { statusChainRule } from "../factories/status-chain";

export default statusChainRule("L2", 21, {
  code: "362",
  topic: "episodes",
  title: "Emergency protection order (LS L2) over 21 days",
  message:
    "LS L2 lasts more than 21 days from the first DECOM to the last DEC, on one episode or several that follow on. At most 21 days are expected.",
  fix: "Check DECOM and DEC of the L2 episodes and when the order was replaced.",
  years: { first: "2022/23" },
});
