import { LEAP_BIRTHDAY } from "../helpers/birthdays";
import { addYears } from "../../src/return/days";
import { endedInAdoption } from "../helpers/adoption";
import { someDateOfBirth } from "../helpers/header";
import { defineRule } from "../rule";

export default defineRule({
  code: "386",
  topic: "adoption",
  kind: "eligibility",
  title: "Adoption on or after the 18th birthday",
  message:
    "REC is E11 or E12 (adopted), but DOB puts the 18th birthday on or before DEC. An adoption before that birthday is expected.",
  fix: "Check DOB and DEC. If both are right, correct REC.",
  trigger: `An episode with REC E11 or E12 (adopted) has a DEC on or after the 18th birthday worked out from DOB in the Header. The day before the birthday is fine. ${LEAP_BIRTHDAY} A blank or unreadable DEC or DOB gives no finding.`,
  years: { first: "2022/23" },
  needs: ["Episodes", "Header"],
  reads: { Episodes: ["DEC", "REC"], Header: ["DOB"] },
  highlights: { Episodes: ["REC"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes.filter(endedInAdoption)) {
      const end = episode.DEC;
      if (end === null) continue;
      if (someDateOfBirth(thisYear, (dateOfBirth) => end >= addYears(dateOfBirth, 18))) report(episode);
    }
  },
});
