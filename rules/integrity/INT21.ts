import { defineRule } from "../rule";

export default defineRule({
  code: "INT21",
  topic: "integrity",
  kind: "inconsistent",
  title: "SEX in UASC differs from the Header",
  message:
    "SEX on this row of UASC differs from SEX in the Header for the same CHILD. The same sex is expected in both.",
  fix: "Check the recorded sex in the case file and correct whichever of UASC and Header is wrong.",
  trigger:
    "SEX is filled in, both in UASC and on a Header row of the same CHILD, and the two are not the same code. It does not matter whether either is a recognised code for the year, so 1 against M is a difference too. Of several Header rows, one with another code is enough.",
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
