import { defineRule } from "../rule";

export default defineRule({
  code: "232",
  topic: "child",
  kind: "warning",
  title: "SEX is recorded as unknown",
  message: "SEX is U (unknown). M or F is expected where the sex is on record.",
  fix: "Ask the social work team for the recorded sex and update SEX if it is known.",
  trigger:
    "SEX in the Header is U (unknown), in capitals or not. A blank or another value gives no finding here; rule 101 looks at codes that are not recognised. In force from 2024/25, when U was introduced.",
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
