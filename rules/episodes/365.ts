import { endOrYearEnd } from "../helpers/episodes";
import { defineRule } from "../rule";

const MOST_DAYS = 17;

export default defineRule({
  code: "365",
  topic: "episodes",
  kind: "inconsistent",
  title: "One short break (LS V3) lasts over 17 days",
  message:
    "LS is V3 (short break) and the episode is longer than 17 days from DECOM to DEC, or to 31 March if open. At most 17 days are expected.",
  fix: "Check DECOM and DEC. A longer stay usually has another legal status, or consists of several breaks.",
  trigger:
    "LS is V3 and there are more than 17 days from DECOM to DEC; exactly 17 is fine. An open episode counts up to 31 March. Each row is checked on its own. A blank DECOM, or an unreadable date, gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DEC", "DECOM", "LS"] },
  highlights: { Episodes: ["LS", "DECOM", "DEC"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      const end = endOrYearEnd(episode, collection);
      if (episode.LS !== "V3" || episode.DECOM === null || end === null) continue;
      if (end - episode.DECOM > MOST_DAYS) report(episode);
    }
  },
});
