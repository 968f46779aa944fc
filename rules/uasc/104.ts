import { READABLE_DATE } from "../helpers/readable-date";
import { defineRule } from "../rule";
import { isUnreadable } from "../../src/return/rows";

export default defineRule({
  code: "104",
  topic: "uasc",
  kind: "invalid-date",
  title: "DUC is not a readable date or is before the year",
  message:
    "DUC is not a readable date, or is before 1 April of the collection year. A date on or after that day is expected where UASC status has ended, otherwise a blank.",
  fix: "Correct DUC, or remove the UASC row if the status ended in an earlier collection year.",
  trigger: `DUC is filled in but is not ${READABLE_DATE}; or it is before 1 April of the collection year. A blank gives no finding, nor does any later day, even one after the year.`,
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
