import { isTemporary } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "381",
  topic: "placement",
  kind: "inconsistent",
  title: "REC other than X1 on a temporary placement",
  message:
    "PLACE is T0 to T4 (temporary) and REC is filled in but is not X1. X1 is expected, followed by an episode in the usual placement.",
  fix: "Check whether an episode back in the usual placement before care ended was left out, or whether PLACE should not be temporary.",
  trigger:
    "PLACE is T0 to T4 (temporary) and REC is filled in with anything but X1, including codes that are not recognised. A blank REC gives no finding, and DEC is not looked at.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["PLACE", "REC"] },
  highlights: { Episodes: ["PLACE", "REC"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      if (isTemporary(episode) && episode.REC !== null && episode.REC !== "X1") report(episode);
    }
  },
});
