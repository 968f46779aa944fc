import { defineRule } from "../rule";
import { dayOf } from "../../src/return/days";

const FIRST_DAY = dayOf(1991, 10, 14);

export default defineRule({
  code: "353",
  topic: "episodes",
  kind: "invalid-date",
  title: "Episode starts before 14 October 1991",
  message: "DECOM is before 14 October 1991. A start on or after that day is expected.",
  fix: "Correct the year in DECOM.",
  trigger:
    "DECOM is before 14 October 1991; that day itself is fine. A blank or unreadable DECOM gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["DECOM"] },
  highlights: { Episodes: ["DECOM"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      if (episode.DECOM !== null && episode.DECOM < FIRST_DAY) report(episode);
    }
  },
});
