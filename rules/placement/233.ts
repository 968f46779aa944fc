import { isOpen } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "233",
  topic: "placement",
  kind: "not-expected",
  title: "REASON_PLACE_CHANGE on an open episode",
  message:
    "REASON_PLACE_CHANGE is filled in but DEC is blank. The reason for leaving a placement is expected only on an episode that has ended.",
  fix: "Enter DEC if the placement ended, otherwise clear REASON_PLACE_CHANGE.",
  trigger:
    "DEC is blank and REASON_PLACE_CHANGE is filled in. Any text in DEC, even an unreadable date, counts as an end.",
  years: { first: "2025/26" },
  needs: ["Episodes"],
  reads: { Episodes: ["DEC", "REASON_PLACE_CHANGE"] },
  highlights: { Episodes: ["DEC", "REASON_PLACE_CHANGE"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      if (isOpen(episode) && episode.REASON_PLACE_CHANGE !== null) report(episode);
    }
  },
});
