import { isShortBreak } from "../helpers/episodes";
import { isFemale } from "../helpers/sex";
import { defineRule } from "../rule";

export default defineRule({
  code: "393",
  topic: "child",
  kind: "missing",
  title: "MOTHER is blank where SEX is female",
  message:
    "MOTHER is blank on the Header row although SEX is female and at least one episode is not a short break (LS V3 or V4). 0 or 1 is expected.",
  fix: "Enter 1 if she is a mother, otherwise 0; also check SEX.",
  trigger:
    "SEX is female (2 up to 2023/24, F from 2024/25), MOTHER is blank, and the child has at least one episode this year whose LS is neither V3 nor V4; a blank LS counts as neither. Age is not looked at, and anything in MOTHER counts as filled in.",
  years: { first: "2022/23" },
  needs: ["Header", "Episodes"],
  reads: { Episodes: ["LS"], Header: ["MOTHER", "SEX"] },
  highlights: { Header: ["MOTHER"] },
  check({ thisYear, collection, report }) {
    if (thisYear.Episodes.every(isShortBreak)) return;
    for (const header of thisYear.Header) {
      if (isFemale(header.SEX, collection.year) && header.MOTHER === null) report(header);
    }
  },
});
