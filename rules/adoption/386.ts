import { addYears } from "../../src/return/days";
import { endedInAdoption } from "../helpers/adoption";
import { someDateOfBirth } from "../helpers/header";
import { defineRule } from "../rule";

export default defineRule({
  code: "386",
  topic: "adoption",
  kind: "eligibility",
  title: "Adoption is dated on or after the 18th birthday",
  message:
    "REC is E11 or E12 (adopted) but DEC falls on or after the 18th birthday worked out from DOB. An adoption was expected before that birthday.",
  fix: "Check DOB and DEC; otherwise correct REC.",
  trigger:
    "An episode with REC E11 or E12 (adopted) has a DEC on or after the 18th birthday by the DOB in the Header. The day before the birthday is fine; the birthday of 29 February is 28 February in common years. A blank or unreadable DEC or DOB is not judged.",
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
