import { LEAP_BIRTHDAY } from "../helpers/birthdays";
import { headersWithDateOfBirth } from "../helpers/header";
import { defineRule, type Rule, type RuleDefinition } from "../rule";
import type { CollectionYear } from "../../src/return/collection-years";
import { addYears } from "../../src/return/days";

type Told = Pick<RuleDefinition, "code" | "title" | "message" | "fix" | "trigger" | "years">;

interface YoungestAge {
  readonly place: string;
  /** The age in years at which such a placement can start. */
  readonly age: number;
}

/**
 * A rule that marks episodes with a PLACE whose DECOM is before the birthday at which such a placement can start. DEC
 * is not used. If there are several Header rows, one DOB for which this is true is enough.
 */
export function youngestAgeRule(ofYear: (year: CollectionYear) => YoungestAge, told: Told): Rule {
  return defineRule({
    ...told,
    trigger: `${told.trigger} The birthday is worked out from DOB in the Header, and the birthday itself is fine. ${LEAP_BIRTHDAY} Open episodes count too; a blank or unreadable DECOM or DOB gives no finding.`,
    topic: "placement",
    kind: "eligibility",
    needs: ["Episodes", "Header"],
    reads: { Episodes: ["DECOM", "PLACE"], Header: ["DOB"] },
    highlights: { Episodes: ["DECOM", "PLACE"] },
    check({ thisYear, collection, report }) {
      const { place, age } = ofYear(collection.year);
      for (const episode of thisYear.Episodes) {
        const start = episode.DECOM;
        if (episode.PLACE !== place || start === null) continue;
        const tooYoung = headersWithDateOfBirth(
          thisYear,
          (dateOfBirth) => start < addYears(dateOfBirth, age),
        );
        if (tooYoung.length > 0) report(episode);
      }
    },
  });
}
