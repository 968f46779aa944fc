import { defineRule, type Rule, type RuleDefinition } from "../rule";

type Told = Pick<RuleDefinition, "code" | "title" | "message" | "fix" | "trigger" | "years">;

/**
 * A rule that marks episodes with a temporary PLACE that last longer than a number of days from DECOM to DEC. Each row
 * is checked on its own. Without a readable DECOM and DEC there is no finding.
 */
export function longestStayRule(place: string, days: number, told: Told): Rule {
  return defineRule({
    ...told,
    trigger: `${told.trigger} Each row is checked on its own. A blank or unreadable DECOM or DEC gives no finding, so open episodes give none.`,
    topic: "placement",
    kind: "inconsistent",
    needs: ["Episodes"],
    reads: { Episodes: ["DECOM", "PLACE", "DEC"] },
    highlights: { Episodes: ["DECOM", "PLACE"] },
    check({ thisYear, report }) {
      for (const episode of thisYear.Episodes) {
        const { PLACE, DECOM, DEC } = episode;
        if (PLACE === place && DECOM !== null && DEC !== null && DEC > DECOM + days) report(episode);
      }
    },
  });
}
