import { LEAP_BIRTHDAY } from "../helpers/birthdays";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "460",
  topic: "episodes",
  kind: "eligibility",
  title: "REC is E17 before the 18th birthday",
  message:
    "REC is E17 (stayed with current carers at 18 or over), but DOB puts the 18th birthday after DEC. A DEC on or after that birthday is expected.",
  fix: "Check DEC and DOB. If care really ended before 18, choose the REC code that describes it.",
  trigger: `REC is E17 and DEC is before the 18th birthday worked out from DOB in the Header; the birthday itself is fine. ${LEAP_BIRTHDAY} Of several Header rows the first counts. A blank or unreadable DEC or DOB gives no finding.`,
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
