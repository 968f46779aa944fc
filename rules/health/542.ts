import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";
import { isFilled } from "../../src/return/rows";

export default defineRule({
  code: "542",
  topic: "health",
  kind: "not-expected",
  title: "CONVICTED answered for an age under 10",
  message:
    "CONVICTED is filled although the 10th birthday given by DOB falls after 31 March. It should be blank below the age of 10.",
  fix: "Clear CONVICTED, or correct the date of birth.",
  trigger:
    "CONVICTED is filled in with anything, 0 included, but the 10th birthday comes after 31 March at the end of the year; on 31 March itself is fine. DOB is that of the OC2 row; without a readable one nothing is found. Time in care is not looked at.",
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
