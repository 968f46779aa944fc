import { LEAP_BIRTHDAY } from "../helpers/birthdays";
import { someDateOfBirth } from "../helpers/header";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "352",
  topic: "episodes",
  kind: "eligibility",
  title: "RNE is S on or after the 18th birthday",
  message:
    "RNE is S (started to be looked after), but DOB puts the 18th birthday on or before DECOM. A start before that birthday is expected.",
  fix: "Check DOB and DECOM, and whether RNE should be a code other than S.",
  trigger: `RNE is S and DECOM is on or after the 18th birthday worked out from DOB in the Header; the birthday itself gives a finding. ${LEAP_BIRTHDAY} A blank or unreadable DECOM or DOB gives no finding.`,
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
