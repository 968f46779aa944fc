import { isBlank } from "../../src/return/rows";
import { defineRule } from "../rule";

export default defineRule({
  code: "148",
  topic: "episodes",
  kind: "missing",
  title: "Only one of DEC and REC is filled in",
  message: "Only one of DEC and REC is filled in. A closed episode needs both; an open one needs neither.",
  fix: "Add the end date or end reason that is blank, or clear both if the episode is still open.",
  trigger:
    "Exactly one of DEC and REC is blank. An unreadable DEC or a REC that is not a recognised code counts as filled in.",
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
