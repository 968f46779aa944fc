import { statusPeriodRule } from "../factories/status-period";

export default statusPeriodRule("J2", 21, {
  code: "364",
  topic: "episodes",
  title: "Police detention in LA accommodation (LS J2) over 21 days",
  message:
    "LS J2 adds up to more than 21 days, on one episode or several that follow on from each other. Police detention (PACE) in authority accommodation is expected to be much shorter.",
  fix: "Check DECOM and DEC of the J2 episodes, and whether another legal status applied from a certain day.",
  years: { first: "2022/23" },
});
