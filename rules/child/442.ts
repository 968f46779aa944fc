import { isShortBreak } from "../helpers/episodes";
import { defineRule } from "../rule";

export default defineRule({
  code: "442",
  topic: "child",
  kind: "missing",
  title: "UPN is blank",
  message:
    "UPN is blank on the Header row although at least one episode is not a short break (LS V3 or V4). A pupil number, or one of UN1 to UN5, is expected.",
  fix: "Ask the school or the virtual school for the UPN, or enter the UN code that says why it is not known.",
  trigger:
    "UPN in the Header is blank, and the child has at least one episode this year whose LS is neither V3 nor V4; a blank LS counts as neither. Age and the form of the UPN are not looked at; UN1 to UN5 count as filled in.",
  years: { first: "2022/23" },
  needs: ["Header", "Episodes"],
  reads: { Episodes: ["LS"], Header: ["UPN"] },
  highlights: { Header: ["UPN"] },
  check({ thisYear, report }) {
    if (thisYear.Episodes.every(isShortBreak)) return;
    for (const header of thisYear.Header) {
      if (header.UPN === null) report(header);
    }
  },
});
