import { defineRule } from "../rule";

export default defineRule({
  code: "621",
  topic: "child",
  kind: "date-order",
  title: "MC_DOB is not after DOB",
  message:
    "MC_DOB (birth of the first child) is on or before DOB on the same row. A later MC_DOB is expected.",
  fix: "Look for swapped or mistyped dates and correct MC_DOB or DOB.",
  trigger:
    "MC_DOB is the same day as DOB on the Header row, or an earlier one. Both dates must be readable; MOTHER and SEX are not looked at.",
  years: { first: "2022/23" },
  needs: ["Header"],
  reads: { Header: ["DOB", "MC_DOB"] },
  highlights: { Header: ["DOB", "MC_DOB"] },
  check({ thisYear, report }) {
    for (const header of thisYear.Header) {
      const { MC_DOB, DOB } = header;
      if (MC_DOB !== null && DOB !== null && MC_DOB <= DOB) report(header);
    }
  },
});
