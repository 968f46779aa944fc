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
    "LS is J1, J2 or J3 (remand, police detention, youth order) but DECOM is before the tenth birthday given by DOB. These legal statuses were expected only from age 10.",
  fix: "Check LS and DECOM against the case record, and DOB in the Header.",
  trigger:
    "LS is J1, J2 or J3 and DECOM is before the tenth birthday by the Header's DOB; the birthday itself is fine. Of a birth on 29 February the birthday is 28 February in common years. Without a readable DECOM and DOB nothing is found.",
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
