import { REASON_NEEDED_FROM } from "../helpers/social-worker";
import { defineRule } from "../rule";
import { isBlank } from "../../src/return/rows";

export default defineRule({
  code: "SW01aSTG1",
  topic: "social-worker",
  kind: "missing",
  title: "Older social worker row lacks its ID or start date",
  message:
    "A social worker row that began before 1 April 2023 needs SW_ID, and every row needs a readable SW_DECOM. One of these is absent here.",
  fix: "Fill in the worker's ID, or the date on which the worker was allocated.",
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
