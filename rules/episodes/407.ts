import { LEAP_BIRTHDAY } from "../helpers/birthdays";
import { headersWithDateOfBirth } from "../helpers/header";
import { isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

const SPECIAL_GUARDIANSHIP: ReadonlySet<string> = new Set(["E45", "E46", "E47", "E48"]);

export default defineRule({
  code: "407",
  topic: "episodes",
  kind: "eligibility",
  title: "REC is E45 to E48 on or after the 18th birthday",
  message:
    "REC is E45, E46, E47 or E48 (special guardianship order), but DOB puts the 18th birthday on or before DEC. A DEC before that birthday is expected.",
  fix: "Check DOB and DEC. If both are right, correct REC.",
  trigger: `REC is E45, E46, E47 or E48 and DEC is on or after the 18th birthday worked out from DOB in the Header; the birthday itself gives a finding. ${LEAP_BIRTHDAY} A blank or unreadable DEC or DOB gives no finding.`,
  years: { first: "2022/23" },
  needs: ["Episodes", "Header"],
  reads: { Episodes: ["DEC", "REC"], Header: ["DOB"] },
  highlights: { Episodes: ["DEC", "REC"], Header: ["DOB"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      const end = episode.DEC;
      if (!isOneOf(SPECIAL_GUARDIANSHIP, episode.REC) || end === null) continue;
      const headers = headersWithDateOfBirth(thisYear, (dateOfBirth) => end >= addYears(dateOfBirth, 18));
      if (headers.length > 0) report(episode, ...headers);
    }
  },
});
