import { isBlank } from "../../src/return/rows";
import { defineRule } from "../rule";

export default defineRule({
  code: "148",
  topic: "episodes",
  kind: "missing",
  title: "Episode has an end date or an end reason, not both",
  message: "Only one of DEC and REC is filled in. A closed episode needs both; an open one needs neither.",
  fix: "Add the missing end date or reason, or clear both when the episode is still running.",
  trigger:
    "Exactly one of DEC and REC is blank. Only presence counts: an unreadable DEC or an unknown REC is filled in.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DEC", "REC"] },
  highlights: { Episodes: ["DEC", "REC"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      if (isBlank(episode, "DEC") !== isBlank(episode, "REC")) report(episode);
    }
  },
});
