import { LEAP_BIRTHDAY } from "../helpers/birthdays";
import { headersWithDateOfBirth } from "../helpers/header";
import { isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

const FROM_AGE_TEN: ReadonlySet<string> = new Set(["J1", "J2", "J3"]);

export default defineRule({
  code: "358",
  topic: "episodes",
  kind: "eligibility",
  title: "Legal status J1, J2 or J3 before age 10",
  message:
    "LS is J1, J2 or J3 (remand, police detention, youth order), but DOB puts the 10th birthday after DECOM. These legal statuses are expected only from age 10.",
  fix: "Check LS and DECOM against the case record, and DOB in the Header.",
  trigger: `LS is J1, J2 or J3 and DECOM is before the 10th birthday worked out from DOB in the Header; the birthday itself is fine. ${LEAP_BIRTHDAY} A blank or unreadable DECOM or DOB gives no finding.`,
  years: { first: "2022/23" },
  needs: ["Header", "Episodes"],
  reads: { Episodes: ["DECOM", "LS"], Header: ["DOB"] },
  highlights: { Episodes: ["DECOM", "LS"], Header: ["DOB"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      const start = episode.DECOM;
      if (!isOneOf(FROM_AGE_TEN, episode.LS) || start === null) continue;
      const headers = headersWithDateOfBirth(thisYear, (dateOfBirth) => start < addYears(dateOfBirth, 10));
      if (headers.length > 0) report(episode, ...headers);
    }
  },
});
