import { consecutivePairs } from "../helpers/episodes";
import { inOrderOfStart, type Allocation } from "../helpers/social-worker";
import { defineRule, type Collection } from "../rule";

const MOST_DAYS_APART = 7;

function isExempt({ SW_REASON }: Allocation, { year }: Collection): boolean {
  return year >= "2024/25" && SW_REASON === "FCONTA";
}

export default defineRule({
  code: "SW10STG2",
  topic: "social-worker",
  kind: "gap-or-overlap",
  title: "Social worker handover is over 7 days out",
  message:
    "SW_DECOM is more than 7 days before or after SW_DEC of the previous social worker row for this CHILD. A handover within 7 days is expected.",
  fix: "Check the end of the previous allocation and the start of this one, and whether a row in between was left out.",
  trigger:
    "SW_DECOM is more than 7 days before or after the SW_DEC of the child's row just before it; exactly 7 days is fine, and a row before it without a readable SW_DEC gives no finding here (rule SW08STG2 looks at it). From 2024/25 a row with SW_REASON FCONTA (first contact) gives no finding. A child's rows are taken in order of SW_DECOM, then SW_DEC with a blank or unreadable one last, then the file; rows without a readable SW_DECOM are left out.",
  years: { first: "2023/24" },
  needs: ["SWEpisodes"],
  reads: { SWEpisodes: ["SW_DEC", "SW_DECOM", "SW_REASON"] },
  highlights: { SWEpisodes: ["SW_DECOM"] },
  check({ thisYear, collection, report }) {
    for (const [previous, current] of consecutivePairs(inOrderOfStart(thisYear.SWEpisodes))) {
      if (isExempt(current, collection) || previous.SW_DEC === null || current.SW_DECOM === null) continue;
      if (Math.abs(current.SW_DECOM - previous.SW_DEC) > MOST_DAYS_APART) report(current);
    }
  },
});
