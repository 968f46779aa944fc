import { defineRule } from "../rule";

export default defineRule({
  code: "333",
  topic: "adoption",
  kind: "date-order",
  title: "DATE_INT is blank or unreadable, or is after DATE_MATCH",
  message:
    "DATE_INT is blank, unreadable or after DATE_MATCH. The date of the decision that adoption is in the best interest is expected, on or before DATE_MATCH.",
  fix: "Enter or correct DATE_INT, or correct DATE_MATCH.",
  trigger:
    "DATE_MATCH in AD1 is a readable date, and DATE_INT on the same row is blank, unreadable or after it. The same day is fine.",
  years: { first: "2022/23" },
  needs: ["AD1"],
  reads: { AD1: ["DATE_INT", "DATE_MATCH"] },
  highlights: { AD1: ["DATE_INT"] },
  check({ thisYear, report }) {
    for (const record of thisYear.AD1) {
      const { DATE_INT: decided, DATE_MATCH: matched } = record;
      if (matched !== null && (decided === null || decided > matched)) report(record);
    }
  },
});
