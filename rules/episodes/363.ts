import { statusPeriodRule } from "../factories/status-period";

export default statusPeriodRule("L3", 7, {
  code: "363",
  topic: "episodes",
  title: "Child assessment order (LS L3) over 7 days",
  message:
    "Episodes with LS L3 that follow on from each other add up to more than 7 days. At most 7 days were expected.",
  fix: "Check DECOM and DEC of the L3 episodes and when the order ended.",
  trigger:
    "Episodes of LS L3 make one period when each starts on or before the day the L3 episode before it ended (in order of DECOM, then of the file), whatever other episodes lie between. Every row of a period is found when its episodes add up to more than 7 days from DECOM to DEC; exactly 7 is fine, and days that two of them share count twice. An open episode counts up to 31 March; episodes with a blank or unreadable DECOM, an unreadable DEC, or that end before they start, are left out.",
  years: { first: "2022/23" },
});
