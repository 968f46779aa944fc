import { defineRule } from "../rule";
import { isUnreadable } from "../../src/return/rows";

export default defineRule({
  code: "104",
  topic: "uasc",
  kind: "invalid-date",
  title: "DUC is unreadable or before the year",
  message:
    "DUC is no readable date, or is before 1 April of the collection year. Where UASC status has ended, a date from that day on is expected; otherwise a blank.",
  fix: "Correct DUC, or remove the UASC row if the status ended in an earlier collection year.",
  trigger:
    "DUC is filled in but is not a day of the calendar written day/month/year with slashes and a four-digit year; or it is a day before 1 April of the collection year. A blank is fine, and so is any later day, also one after the year.",
  years: { first: "2022/23" },
  needs: ["UASC"],
  reads: { UASC: ["DUC"] },
  highlights: { UASC: ["DUC"] },
  check({ thisYear, collection, report }) {
    for (const row of thisYear.UASC) {
      const isBeforeYear = row.DUC !== null && row.DUC < collection.start;
      if (isBeforeYear || isUnreadable(row, "DUC")) report(row);
    }
  },
});
