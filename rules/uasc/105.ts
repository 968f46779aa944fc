import { flagNumber } from "../helpers/flag";
import { defineRule } from "../rule";

export default defineRule({
  code: "105",
  topic: "uasc",
  kind: "invalid-code",
  title: "UASC in the Header is blank or not 0 or 1",
  message:
    "UASC on the Header row is blank or is neither 0 nor 1. 1 is expected for an unaccompanied asylum-seeking child, 0 for any other.",
  fix: "Enter 1 in UASC for unaccompanied asylum-seeking children and 0 for all others.",
  trigger:
    "The Header has a UASC field of its own, as XML returns do, and its value, read as a number, is neither 0 nor 1; a blank or other text gives a finding too. Where the Header has no such field, the UASC table shows UASC status and there is nothing to check.",
  years: { first: "2022/23" },
  needs: ["Header"],
  needsColumns: { Header: ["UASC"] },
  reads: { Header: ["UASC"] },
  highlights: { Header: ["UASC"] },
  check({ thisYear, report }) {
    for (const header of thisYear.Header) {
      const flag = flagNumber(header.UASC);
      if (flag !== 0 && flag !== 1) report(header);
    }
  },
});
