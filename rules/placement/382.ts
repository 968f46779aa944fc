import { isShortBreak } from "../helpers/episodes";
import { isTemporary } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "382",
  topic: "placement",
  kind: "inconsistent",
  title: "Temporary placement on a short break (V3 or V4)",
  message:
    "LS is V3 or V4 (short breaks) and PLACE is T0 to T4 (temporary). The PLACE used for the short break itself is expected.",
  fix: "Check LS. If the episode really is a short break, replace the temporary code with the PLACE code of the placement used.",
  trigger:
    "LS is V3 or V4 (short breaks) and PLACE is T0 to T4 (temporary) on the same row. Dates and other rows are not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["LS", "PLACE"] },
  highlights: { Episodes: ["LS", "PLACE"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      if (isShortBreak(episode) && isTemporary(episode)) report(episode);
    }
  },
});
