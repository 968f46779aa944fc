import { defineRule } from "../rule";
import { isBlank } from "../../src/return/rows";

export default defineRule({
  code: "611",
  topic: "child",
  kind: "missing",
  title: "MC_DOB is blank although MOTHER is 1",
  message: "MOTHER is 1 but MC_DOB is blank. The first child's date of birth is expected.",
  fix: "Enter the first child's date of birth in MC_DOB, or set MOTHER to 0 if 1 was entered by mistake.",
  trigger:
    "MOTHER is 1 and MC_DOB is blank. An unreadable date counts as filled in; rule 171 looks at it. SEX is not looked at.",
  years: { first: "2022/23" },
  needs: ["Header"],
  reads: { Header: ["MC_DOB", "MOTHER"] },
  highlights: { Header: ["MOTHER", "MC_DOB"] },
  check({ thisYear, report }) {
    for (const header of thisYear.Header) {
      if (header.MOTHER === "1" && isBlank(header, "MC_DOB")) report(header);
    }
  },
});
