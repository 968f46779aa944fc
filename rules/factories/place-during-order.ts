import type { Episode } from "../helpers/episodes";
import type { DeprivationOfLiberty } from "../helpers/deprivation-of-liberty";
import { defineRule, type Rule, type RuleDefinition } from "../rule";

type Told = Pick<RuleDefinition, "code" | "title" | "message" | "fix" | "trigger" | "years">;

/**
 * A rule that marks episodes that overlap a deprivation of liberty order and whose PLACE meets a condition. There is
 * one finding for each episode, because the rule is about its PLACE, with every order that it overlaps.
 */
export function placeDuringOrderRule(
  kind: RuleDefinition["kind"],
  isFound: (place: string | null) => boolean,
  told: Told,
): Rule {
  return defineRule({
    ...told,
    topic: "deprivation-of-liberty",
    kind,
    needs: ["DoLo", "Episodes"],
    reads: { DoLo: ["DOLO_START", "DOLO_END"], Episodes: ["DECOM", "PLACE", "DEC"] },
    highlights: { DoLo: ["DOLO_START", "DOLO_END"], Episodes: ["PLACE"] },
    check({ thisYear, report }) {
      for (const episode of thisYear.Episodes.filter(({ PLACE }) => isFound(PLACE))) {
        const orders = thisYear.DoLo.filter((order) => overlaps(order, episode));
        if (orders.length > 0) report(episode, ...orders);
      }
    },
  });
}

/**
 * Whether an order and an episode have a day in common; false for an order without both dates or an episode without
 * DECOM.
 */
function overlaps({ DOLO_START, DOLO_END }: DeprivationOfLiberty, { DECOM, DEC }: Episode): boolean {
  if (DOLO_START === null || DOLO_END === null || DECOM === null) return false;
  return (DEC === null || DOLO_START <= DEC) && DOLO_END >= DECOM;
}
