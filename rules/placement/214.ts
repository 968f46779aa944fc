import { isShortBreak } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "214",
  topic: "placement",
  kind: "not-expected",
  title: "PL_POST or URN is filled in on a short break",
  message:
    "LS is V3 or V4 (short breaks), for which no placement address is collected, but PL_POST or URN is filled in. Blanks are expected in both.",
  fix: "Clear PL_POST and URN, or correct LS if this was an ordinary placement.",
  trigger:
    "LS is V3 or V4 (short breaks) and PL_POST or URN is filled in; one of the two is enough. Any text counts, including the placeholder XXXXXXX and unknown postcodes. A blank LS gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["LS", "PL_POST", "URN"] },
  highlights: { Episodes: ["PL_POST", "URN"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      if (isShortBreak(episode) && (episode.PL_POST !== null || episode.URN !== null)) report(episode);
    }
  },
});
