import { isShortBreak } from "../helpers/episodes";
import { isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";

const LONG_TERM_FOSTERING: ReadonlySet<string> = new Set(["U1", "U4"]);

export default defineRule({
  code: "384",
  topic: "placement",
  kind: "inconsistent",
  title: "Long-term fostering on a short break (V3 or V4)",
  message:
    "LS is V3 or V4 (short breaks) and PLACE is U1 or U4 (long-term foster care). A short break is not expected to be a long-term placement.",
  fix: "Check LS. If it is a short break, choose a code for foster care that is not long term (for example U3 or U6).",
  trigger:
    "LS is V3 or V4 (short breaks) and PLACE is U1 or U4 (long-term foster care) on the same row. Dates and other rows are not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["LS", "PLACE"] },
  highlights: { Episodes: ["PLACE", "LS"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      if (isShortBreak(episode) && isOneOf(LONG_TERM_FOSTERING, episode.PLACE)) report(episode);
    }
  },
});
