import { REASON_NEEDED_FROM } from "../helpers/social-worker";
import { defineRule } from "../rule";
import { isBlank } from "../../src/return/rows";

export default defineRule({
  code: "SW01aSTG1",
  topic: "social-worker",
  kind: "missing",
  title: "SW_ID or SW_DECOM is blank on an older row",
  message:
    "SW_ID is blank on a row that began before 1 April 2023, or SW_DECOM is blank or unreadable. Both are expected.",
  fix: "Fill in SW_ID, or the date on which the worker was allocated.",
  trigger:
    "SW_DECOM is before 1 April 2023 and SW_ID is blank, or SW_DECOM is blank or unreadable, whatever SW_ID holds. The day is the same in every collection year, and SW_REASON is not looked at.",
  years: { first: "2024/25", last: "2024/25" },
  needs: ["SWEpisodes"],
  reads: { SWEpisodes: ["SW_DECOM", "SW_ID"] },
  highlights: { SWEpisodes: ["SW_DECOM", "SW_ID"] },
  check({ thisYear, report }) {
    for (const row of thisYear.SWEpisodes) {
      const { SW_DECOM } = row;
      const isEarlier = SW_DECOM !== null && SW_DECOM < REASON_NEEDED_FROM;
      if (SW_DECOM === null || (isEarlier && isBlank(row, "SW_ID"))) report(row);
    }
  },
});
