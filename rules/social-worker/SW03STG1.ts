import { isAnyBlank } from "../helpers/filled";
import { defineRule } from "../rule";

export default defineRule({
  code: "SW03STG1",
  topic: "social-worker",
  kind: "missing",
  title: "Social worker row is incomplete",
  message: "SW_ID, SW_DECOM or SW_REASON is blank on this social worker row. All three are expected.",
  fix: "Fill in SW_ID, the date the allocation began or the reason for the change.",
  trigger:
    "SW_ID, SW_DECOM or SW_REASON is blank; one is enough. An unreadable SW_DECOM and an SW_REASON that is not recognised count as filled in, and SW_DEC may be blank.",
  years: { first: "2023/24", last: "2023/24" },
  needs: ["SWEpisodes"],
  reads: { SWEpisodes: ["SW_DECOM", "SW_ID", "SW_REASON"] },
  highlights: { SWEpisodes: ["SW_ID", "SW_DECOM", "SW_REASON"] },
  check({ thisYear, report }) {
    for (const row of thisYear.SWEpisodes) {
      if (isAnyBlank(row, ["SW_ID", "SW_DECOM", "SW_REASON"])) report(row);
    }
  },
});
