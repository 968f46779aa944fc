import { headersWithDateOfBirth } from "../helpers/header";
import { isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

const SPECIAL_GUARDIANSHIP: ReadonlySet<string> = new Set(["E45", "E46", "E47", "E48"]);

export default defineRule({
  code: "407",
  topic: "episodes",
  kind: "eligibility",
  title: "Special guardianship code on or after 18th birthday",
  message:
    "REC is E45, E46, E47 or E48 (special guardianship order) but DEC falls on or after the 18th birthday worked out from DOB. The order should have been made before that birthday.",
  fix: "Check DOB and DEC; otherwise correct REC.",
  trigger:
    "REC is E45, E46, E47 or E48 and DEC is on or after the eighteenth birthday by the Header's DOB; the birthday itself is found. Of a birth on 29 February the birthday is 28 February in common years. Without a readable DEC and DOB nothing is found.",
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
