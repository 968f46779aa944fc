import { openBeforeTheLast } from "../helpers/social-worker";
import { defineRule } from "../rule";

export default defineRule({
  code: "SW08STG2",
  topic: "social-worker",
  kind: "gap-or-overlap",
  title: "Earlier social worker allocation has no end date",
  message:
    "SW_DEC is blank or unreadable, but another social worker row for this CHILD comes after this one. Only the latest allocation is expected to be open.",
  fix: "Enter the date on which this worker stopped, or correct the start dates if the rows are in the wrong order.",
  trigger:
    "SW_DEC is blank or unreadable on a row that is not the child's last. A child's rows are taken in order of SW_DECOM, then SW_DEC with a blank or unreadable one last, then the file; rows without a readable SW_DECOM are left out.",
  years: { first: "2023/24" },
  needs: ["SWEpisodes"],
  reads: { SWEpisodes: ["SW_DEC", "SW_DECOM"] },
  highlights: { SWEpisodes: ["SW_DEC"] },
  check({ thisYear, report }) {
    for (const row of openBeforeTheLast(thisYear.SWEpisodes)) report(row);
  },
});
