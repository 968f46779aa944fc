import { defineRule } from "../rule";

export default defineRule({
  code: "232",
  topic: "child",
  kind: "warning",
  title: "SEX is recorded as unknown",
  message: "SEX is U (unknown). M or F was expected where it is on record.",
  fix: "Ask the social work team for the recorded sex and update SEX if it is known.",
  trigger:
    "SEX in the Header is U (unknown), in capitals or not. Blanks and values that are no code are left to rule 101. From 2024/25, when the code was introduced.",
  years: { first: "2024/25" },
  needs: ["Header"],
  reads: { Header: ["SEX"] },
  highlights: { Header: ["SEX"] },
  check({ thisYear, report }) {
    for (const header of thisYear.Header) {
      if (header.SEX === "U") report(header);
    }
  },
});
