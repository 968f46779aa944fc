import { firstDayReported } from "../helpers/social-worker";
import { defineRule } from "../rule";

export default defineRule({
  code: "SW07STG2",
  topic: "social-worker",
  kind: "date-order",
  title: "Social worker end lies outside the reporting period",
  message:
    "SW_DEC is earlier or later than the period for which social worker changes are reported. Leave out an allocation that ended before it; one still running on 31 March has no end date.",
  fix: "Correct SW_DEC, or remove the row if that allocation ended before the period.",
  trigger:
    "SW_DEC is after 31 March at the end of the collection year, or before the period reported: in 2023/24 that opens on 1 April of the collection year, from 2024/25 on 1 April of the year before. First and last day are inside it; a blank or unreadable date is not judged.",
  years: { first: "2023/24" },
  needs: ["SWEpisodes"],
  reads: { SWEpisodes: ["SW_DEC"] },
  highlights: { SWEpisodes: ["SW_DEC"] },
  check({ thisYear, collection, report }) {
    const first = firstDayReported(collection);
    for (const row of thisYear.SWEpisodes) {
      const { SW_DEC } = row;
      if (SW_DEC !== null && (SW_DEC < first || SW_DEC > collection.end)) report(row);
    }
  },
});
