import { defineRule } from "../rule";

export default defineRule({
  code: "571",
  topic: "missing",
  kind: "invalid-date",
  title: "MIS_END is outside the collection year",
  message:
    "MIS_END falls before 1 April or after 31 March of this collection year. A period in this return should end within the year or still be open.",
  fix: "Correct the date, remove a period that ended in an earlier year, or leave MIS_END blank if the period was still open on 31 March.",
  trigger:
    "MIS_END is before 1 April or after 31 March of the collection year; both days are inside it. A blank MIS_END is a period still open, and an unreadable one is left to rule 1005.",
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
