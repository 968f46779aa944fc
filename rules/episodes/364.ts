import { statusPeriodRule } from "../factories/status-period";

export default statusPeriodRule("J2", 21, {
  code: "364",
  topic: "episodes",
  title: "Police detention in LA accommodation (LS J2) over 21 days",
  message:
    "Episodes with LS J2 that follow on from each other add up to more than 21 days. Police detention (PACE) in authority accommodation was expected to be much shorter.",
  fix: "Check DECOM and DEC of the J2 episodes, and whether another legal status applied from some day on.",
  trigger:
    "Episodes of LS J2 make one period when each starts on or before the day the J2 episode before it ended (in order of DECOM, then of the file), whatever other episodes lie between. Every row of a period is found when its episodes add up to more than 21 days from DECOM to DEC; exactly 21 is fine, and days that two of them share count twice. An open episode counts up to 31 March; episodes with a blank or unreadable DECOM, an unreadable DEC, or that end before they start, are left out.",
  years: { first: "2022/23" },
});
