import { defineRule } from "../rule";

export default defineRule({
  code: "333",
  topic: "adoption",
  kind: "date-order",
  title: "Adoption decision date is missing or after matching",
  message:
    "DATE_MATCH is filled in, so DATE_INT (decision that adoption is in the best interest) was expected on or before it. DATE_INT is blank, unreadable or later.",
  fix: "Enter or correct the date of the decision, or correct the matching date.",
  trigger:
    "DATE_MATCH in AD1 is a readable date, and DATE_INT on the same row is blank, unreadable or later. The same day is fine.",
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
