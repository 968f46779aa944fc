import { statusPeriodRule } from "../factories/status-period";

export default statusPeriodRule("L3", 7, {
  code: "363",
  topic: "episodes",
  title: "Child assessment order (LS L3) over 7 days",
  message:
    "LS L3 adds up to more than 7 days, on one episode or several that follow on from each other. At most 7 days are expected.",
  fix: "Check DECOM and DEC of the L3 episodes and when the order ended.",
  years: { first: "2022/23" },
});
