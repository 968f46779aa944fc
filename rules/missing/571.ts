import { defineRule } from "../rule";

export default defineRule({
  code: "571",
  topic: "missing",
  kind: "invalid-date",
  title: "MIS_END is outside the collection year",
  message:
    "MIS_END is before 1 April or after 31 March of this collection year. An end within the year is expected, or a blank while the period is open.",
  fix: "Correct MIS_END, remove a period that ended in an earlier year, or clear MIS_END if the period was still open on 31 March.",
  trigger:
    "MIS_END is before 1 April or after 31 March of the collection year; both days are inside it. A blank MIS_END gives no finding, since the period is still open; nor does an unreadable one (rule 1005 looks at it).",
  years: { first: "2022/23" },
  needs: ["Missing"],
  reads: { Missing: ["MIS_END"] },
  highlights: { Missing: ["MIS_END"] },
  check({ thisYear, collection, report }) {
    for (const row of thisYear.Missing) {
      const { MIS_END } = row;
      if (MIS_END !== null && (MIS_END < collection.start || MIS_END > collection.end)) report(row);
    }
  },
});
