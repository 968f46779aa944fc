import { firstDayReported } from "../helpers/social-worker";
import { defineRule } from "../rule";

export default defineRule({
  code: "SW07STG2",
  topic: "social-worker",
  kind: "date-order",
  title: "SW_DEC is outside the reporting period",
  message:
    "SW_DEC is outside the period for which social worker changes are reported. A date within it is expected, or a blank for an allocation still open on 31 March.",
  fix: "Correct SW_DEC, or remove the row if that allocation ended before the period.",
  trigger:
    "SW_DEC is after 31 March at the end of the collection year, or before the period reported: in 2023/24 that opens on 1 April of the collection year, from 2024/25 on 1 April of the year before. The first and last day are inside it; a blank or unreadable date gives no finding.",
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
