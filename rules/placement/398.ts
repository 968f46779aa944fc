import { isShortBreak } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "398",
  topic: "placement",
  kind: "not-expected",
  title: "HOME_POST or PL_POST filled in on a short break",
  message:
    "LS is V3 or V4 (short breaks), but HOME_POST or PL_POST is filled in. Distances are not collected for short breaks, so blanks are expected.",
  fix: "Clear HOME_POST and PL_POST, or correct LS if the episode was not a short break.",
  trigger:
    "LS is V3 or V4 (short breaks) and HOME_POST or PL_POST is filled in; one of the two is enough, and the text need not be a known postcode. A blank LS gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["HOME_POST", "LS", "PL_POST"] },
  highlights: { Episodes: ["LS", "HOME_POST", "PL_POST"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      if (isShortBreak(episode) && (episode.HOME_POST !== null || episode.PL_POST !== null)) report(episode);
    }
  },
});
