import { defineRule } from "../rule";

export default defineRule({
  code: "INT21",
  topic: "integrity",
  kind: "inconsistent",
  title: "SEX in UASC differs from the Header",
  message:
    "SEX on this row of UASC is not what the Header holds for the same CHILD. The two were expected to agree.",
  fix: "Check the recorded sex in the case file and correct whichever of UASC and Header is wrong.",
  trigger:
    "SEX is filled in both in UASC and on a Header row of the same CHILD, and the two are not the same code. Whether either is a code of the year plays no part, so 1 against M is a difference too. Of several Header rows, one with another code is enough.",
  years: { first: "2022/23" },
  needs: ["Header", "UASC"],
  reads: { Header: ["SEX"], UASC: ["SEX"] },
  highlights: { UASC: ["SEX"] },
  check({ thisYear, report }) {
    for (const row of thisYear.UASC) {
      const differs = thisYear.Header.some(({ SEX }) => SEX !== null && row.SEX !== null && SEX !== row.SEX);
      if (differs) report(row);
    }
  },
});
