import { isFilled, type Row } from "../../src/return/rows";

/** A row of PlacedAdoption: a decision that the child should be placed for adoption, and its reversal if there was one. */
export type Decision = Row<"PlacedAdoption">;

/** Whether the decision is marked as ended: DATE_PLACED_CEASED or REASON_PLACED_CEASED filled in, readable or not. */
export function isMarkedCeased(decision: Decision): boolean {
  return isFilled(decision, "DATE_PLACED_CEASED") || isFilled(decision, "REASON_PLACED_CEASED");
}

/** The decision with the latest readable DATE_PLACED, the first in the file of equals; null when none has one. */
export function latestDecision(decisions: readonly Decision[]): Decision | null {
  let latest: Decision | null = null;
  for (const decision of decisions) {
    if (decision.DATE_PLACED !== null && decision.DATE_PLACED > (latest?.DATE_PLACED ?? -Infinity)) {
      latest = decision;
    }
  }
  return latest;
}

/** Decisions by DATE_PLACED, equal dates in the order of the file, blank and unreadable ones last. */
export function decisionsInOrder(decisions: readonly Decision[]): Decision[] {
  const dated = decisions.filter(({ DATE_PLACED }) => DATE_PLACED !== null);
  const undated = decisions.filter(({ DATE_PLACED }) => DATE_PLACED === null);
  return [...dated.sort((a, b) => (a.DATE_PLACED ?? 0) - (b.DATE_PLACED ?? 0)), ...undated];
}

/**
 * The decisions that cannot stand behind an adoption order (LS D1 or E1): all of them when DATE_PLACED is blank on every
 * one, and, while an episode under the order is open, those marked as ended. An unreadable date counts as filled in.
 */
export function decisionsNotBehindOrder(decisions: readonly Decision[], orderIsOpen: boolean): Decision[] {
  const noneIsDated = !decisions.some((decision) => isFilled(decision, "DATE_PLACED"));
  return decisions.filter((decision) => noneIsDated || (orderIsOpen && isMarkedCeased(decision)));
}
