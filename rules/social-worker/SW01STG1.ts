import { isOpen, isShortBreak } from "../helpers/episodes";
import { defineRule } from "../rule";
import { isFilled } from "../../src/return/rows";

const ASKED_FOR = ["SW_ID", "SW_DECOM", "SW_REASON"] as const;

export default defineRule({
  code: "SW01STG1",
  topic: "social-worker",
  kind: "missing",
  title: "Open episode without social worker details",
  message:
    "DEC is blank, so the episode is open on 31 March, but SWEpisodes has no SW_ID, no SW_DECOM or no SW_REASON for the same CHILD. At least one of each is expected.",
  fix: "Add the social worker rows for the child, or fill in the blank SW_ID, SW_DECOM or SW_REASON.",
  trigger:
    "An episode has a blank DEC and a legal status other than V3 or V4 (short breaks), and among all SWEpisodes rows of the child none has SW_ID, or none has SW_DECOM, or none has SW_REASON filled in. The three may come from different rows, and an unreadable date counts as filled in. Each such episode gives a finding; one without CHILD has no SWEpisodes rows.",
  years: { first: "2023/24", last: "2023/24" },
  needs: ["Episodes", "SWEpisodes"],
  reads: { Episodes: ["DEC", "LS"], SWEpisodes: ["SW_DECOM", "SW_ID", "SW_REASON"] },
  highlights: { Episodes: ["DEC"] },
  check({ thisYear, report }) {
    const isComplete = ASKED_FOR.every((field) => thisYear.SWEpisodes.some((row) => isFilled(row, field)));
    if (isComplete) return;
    for (const episode of thisYear.Episodes) {
      if (isOpen(episode) && !isShortBreak(episode)) report(episode);
    }
  },
});
