import { defineRule } from "../rule";

export default defineRule({
  code: "SW09STG2",
  topic: "social-worker",
  kind: "date-order",
  title: "SW_DECOM and SW_DEC are the same day",
  message:
    "SW_DECOM and SW_DEC are the same date, so the allocation lasted less than a day. An end date after the start is expected.",
  fix: "Correct one of the dates, or remove the row if the worker never really took the case.",
  trigger:
    "SW_DECOM and SW_DEC are both readable and are the same day. An end on the next day, or before the start, gives no finding here.",
  years: { first: "2023/24" },
  needs: ["SWEpisodes"],
  reads: { SWEpisodes: ["SW_DEC", "SW_DECOM"] },
  highlights: { SWEpisodes: ["SW_DECOM", "SW_DEC"] },
  check({ thisYear, report }) {
    for (const row of thisYear.SWEpisodes) {
      if (row.SW_DECOM !== null && row.SW_DECOM === row.SW_DEC) report(row);
    }
  },
});
