import { latestEpisode } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "334",
  topic: "adoption",
  kind: "date-order",
  title: "DATE_INT is before this period of care began",
  message:
    "DATE_INT is before DECOM of the latest episode with RNE S (period of care started). A decision on or after that day is expected.",
  fix: "Check DATE_INT, and whether the episode with RNE S is dated and coded correctly.",
  trigger:
    "DATE_INT in AD1 is before DECOM of the latest of this year's episodes with RNE S (period of care started). The same day is fine. A blank or unreadable DATE_INT, or no episode with RNE S and a readable DECOM in this return, gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes", "AD1"],
  reads: { AD1: ["DATE_INT"], Episodes: ["DECOM", "RNE"] },
  findsOnlyWith: ["AD1"],
  highlights: { Episodes: ["DECOM", "RNE"], AD1: ["DATE_INT"] },
  check({ thisYear, report }) {
    const first = latestEpisode(
      thisYear.Episodes.filter(({ RNE }) => RNE === "S"),
      "first",
    );
    const start = first?.DECOM ?? null;
    if (first === null || start === null) return;
    const early = thisYear.AD1.filter(({ DATE_INT }) => DATE_INT !== null && DATE_INT < start);
    if (early.length > 0) report(first, ...early);
  },
});
