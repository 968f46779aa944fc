import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";
import { isFilled } from "../../src/return/rows";

export default defineRule({
  code: "542",
  topic: "health",
  kind: "not-expected",
  title: "CONVICTED is filled in below age 10",
  message:
    "CONVICTED is filled in although DOB puts the 10th birthday after 31 March. A blank is expected below age 10.",
  fix: "Clear CONVICTED, or correct DOB.",
  trigger:
    "CONVICTED is filled in with anything, including 0, but DOB puts the 10th birthday after 31 March at the end of the year; a birthday on 31 March is fine. DOB is that of the OC2 row; a blank or unreadable one gives no finding. Time in care is not looked at.",
  years: { first: "2022/23" },
  needs: ["OC2"],
  reads: { OC2: ["CONVICTED", "DOB"] },
  highlights: { OC2: ["CONVICTED"] },
  check({ thisYear, collection, report }) {
    for (const row of thisYear.OC2) {
      const isUnderTen = row.DOB !== null && addYears(row.DOB, 10) > collection.end;
      if (isUnderTen && isFilled(row, "CONVICTED")) report(row);
    }
  },
});
