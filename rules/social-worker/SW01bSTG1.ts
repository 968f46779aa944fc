import { REASON_NEEDED_FROM } from "../helpers/social-worker";
import { isAnyBlank } from "../helpers/filled";
import { defineRule } from "../rule";

export default defineRule({
  code: "SW01bSTG1",
  topic: "social-worker",
  kind: "missing",
  title: "SW_ID, SW_DECOM or SW_REASON is blank on a recent row",
  message:
    "SW_ID or SW_REASON is blank on a row that began on or after 1 April 2023, or SW_DECOM is blank or unreadable. All three are expected.",
  fix: "Fill in SW_ID, the allocation date and the reason for the change.",
  trigger:
    "SW_DECOM is on or after 1 April 2023 and SW_ID or SW_REASON is blank, or SW_DECOM is blank or unreadable, whatever the other two hold. The day is the same in every collection year; an SW_REASON that is not recognised gives no finding here (rule SW13STG1 looks at it).",
  years: { first: "2024/25", last: "2024/25" },
  needs: ["SWEpisodes"],
  reads: { SWEpisodes: ["SW_DECOM", "SW_ID", "SW_REASON"] },
  highlights: { SWEpisodes: ["SW_DECOM", "SW_ID", "SW_REASON"] },
  check({ thisYear, report }) {
    for (const row of thisYear.SWEpisodes) {
      const { SW_DECOM } = row;
      const isRecent = SW_DECOM !== null && SW_DECOM >= REASON_NEEDED_FROM;
      if (SW_DECOM === null || (isRecent && isAnyBlank(row, ["SW_ID", "SW_REASON"]))) report(row);
    }
  },
});
