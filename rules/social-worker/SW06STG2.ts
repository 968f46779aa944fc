import { defineRule } from "../rule";

export default defineRule({
  code: "SW06STG2",
  topic: "social-worker",
  kind: "date-order",
  title: "SW_DECOM is after 31 March",
  message:
    "SW_DECOM is after 31 March at the end of this collection year. Only allocations that began on or before that day are expected.",
  fix: "Correct SW_DECOM, or leave the row for next year's return.",
  trigger:
    "SW_DECOM is after 31 March at the end of the collection year. Allocations from earlier years are fine; a blank or unreadable date gives no finding.",
  years: { first: "2023/24" },
  needs: ["SWEpisodes"],
  reads: { SWEpisodes: ["SW_DECOM"] },
  highlights: { SWEpisodes: ["SW_DECOM"] },
  check({ thisYear, collection, report }) {
    for (const row of thisYear.SWEpisodes) {
      if (row.SW_DECOM !== null && row.SW_DECOM > collection.end) report(row);
    }
  },
});
