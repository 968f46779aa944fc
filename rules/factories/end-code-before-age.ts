import { LEAP_BIRTHDAY } from "../helpers/birthdays";
import { someDateOfBirth } from "../helpers/header";
import { isOneOf } from "../helpers/placement";
import { defineRule, type Rule, type RuleDefinition } from "../rule";
import { addYears } from "../../src/return/days";

type Told = Pick<RuleDefinition, "code" | "topic" | "title" | "message" | "fix" | "years">;

/**
 * A rule that marks REC on episodes that end, with one of some codes, before a birthday. If the child has several
 * Header rows, one DOB for which this is true is enough. Without both dates there is no finding.
 */
export function endCodeBeforeAgeRule(endCodes: readonly string[], age: number, told: Told): Rule {
  const codes = new Set(endCodes);
  return defineRule({
    ...told,
    trigger: `REC is ${endCodes.join(" or ")} and DEC is before the ${age}th birthday worked out from DOB in the Header; the birthday itself is fine. ${LEAP_BIRTHDAY} A blank or unreadable DEC or DOB gives no finding.`,
    kind: "eligibility",
    needs: ["Episodes", "Header"],
    reads: { Episodes: ["DEC", "REC"], Header: ["DOB"] },
    highlights: { Episodes: ["REC"] },
    check({ thisYear, report }) {
      for (const episode of thisYear.Episodes) {
        const end = episode.DEC;
        if (!isOneOf(codes, episode.REC) || end === null) continue;
        if (someDateOfBirth(thisYear, (dateOfBirth) => end < addYears(dateOfBirth, age))) report(episode);
      }
    },
  });
}
