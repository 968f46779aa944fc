import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "460",
  topic: "episodes",
  kind: "eligibility",
  title: "REC is E17 before the 18th birthday",
  message:
    "REC is E17 (stayed with current carers at 18 or over) but DEC falls before the 18th birthday given by DOB. Expected DEC on or after that birthday.",
  fix: "Check DEC and the date of birth; if care really ended before 18, choose the REC code that describes it.",
  trigger:
    "REC is E17 and DEC is before the eighteenth birthday by the Header's DOB; the birthday itself is fine. Of a birth on 29 February the birthday is 28 February in common years. Of several Header rows the first counts, and without a readable DEC and DOB nothing is found.",
  years: { first: "2022/23" },
  needs: ["Episodes", "Header"],
  reads: { Episodes: ["DEC", "REC"], Header: ["DOB"] },
  highlights: { Episodes: ["DEC", "REC"] },
  check({ thisYear, report }) {
    const dateOfBirth = thisYear.Header[0]?.DOB ?? null;
    if (dateOfBirth === null) return;
    const birthday = addYears(dateOfBirth, 18);
    for (const episode of thisYear.Episodes) {
      const endsBefore = episode.DEC !== null && episode.DEC < birthday;
      if (episode.REC === "E17" && endsBefore) report(episode);
    }
  },
});
