import { openBeforeTheLast } from "../helpers/social-worker";
import { defineRule } from "../rule";

export default defineRule({
  code: "SW14STG2",
  topic: "social-worker",
  kind: "missing",
  title: "SW_DEC is blank on an earlier social worker row",
  message:
    "SW_DEC is blank or unreadable on a social worker row that is not the latest for this CHILD. An end date is expected on every row except the latest.",
  fix: "Enter the date on which this worker stopped.",
  trigger:
    "SW_DEC is blank or unreadable on a row that is not the child's last. A child's rows are taken in order of SW_DECOM, then SW_DEC with a blank or unreadable one last, then the file; rows without a readable SW_DECOM are left out.",
  years: { first: "2023/24", last: "2023/24" },
  needs: ["SWEpisodes"],
  reads: { SWEpisodes: ["SW_DEC", "SW_DECOM"] },
  highlights: { SWEpisodes: ["SW_DEC"] },
  check({ thisYear, report }) {
    for (const row of openBeforeTheLast(thisYear.SWEpisodes)) report(row);
  },
});
