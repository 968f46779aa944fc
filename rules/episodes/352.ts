import { someDateOfBirth } from "../helpers/header";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "352",
  topic: "episodes",
  kind: "eligibility",
  title: "RNE S dated on or after the 18th birthday",
  message:
    "RNE is S (started to be looked after) and DECOM is on or after the eighteenth birthday given by DOB. A start before that birthday was expected.",
  fix: "Check DOB and DECOM, and whether RNE should be a code other than S.",
  trigger:
    "RNE is S and DECOM is on or after the eighteenth birthday by the Header's DOB; the birthday itself is found. Of a birth on 29 February the birthday is 28 February in common years. Without a readable DECOM and DOB nothing is found.",
  years: { first: "2022/23" },
  needs: ["Header", "Episodes"],
  reads: { Episodes: ["DECOM", "RNE"], Header: ["DOB"] },
  highlights: { Episodes: ["DECOM", "RNE"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      const start = episode.DECOM;
      if (episode.RNE !== "S" || start === null) continue;
      if (someDateOfBirth(thisYear, (dateOfBirth) => start >= addYears(dateOfBirth, 18))) report(episode);
    }
  },
});
